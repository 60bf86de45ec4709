package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rows that are lines of bytes (NDJSON). A line that is too long keeps its number and loses its content. */
public final class Regelbron implements Rijbron {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int maxRegel;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream regelinhoud = new ByteArrayOutputStream();
    private int van;
    private int tot;
    private long regel;

    public Regelbron(InputStream in, int maxRegel) {
        this.in = in;
        this.maxRegel = maxRegel;
    }

    @Override
    public RuweRij volgende() throws IOException {
        while (leesRegel()) {
            regel++;
            byte[] tekst = regel == 1 ? zonderBom(regelinhoud.toByteArray()) : regelinhoud.toByteArray();
            if (tekst.length > maxRegel) {
                return RuweRij.met(regel, RuweRij.Gebrek.RIJ_TE_LANG);
            }
            if (!leeg(tekst)) {
                return RuweRij.goed(regel, tekst);
            }
        }
        return null;
    }

    /** False at the end. Keeps at most one byte more than a line may have. */
    private boolean leesRegel() throws IOException {
        regelinhoud.reset();
        boolean iets = false;
        while (vul()) {
            iets = true;
            int einde = van;
            while (einde < tot && buffer[einde] != '\n') {
                einde++;
            }
            int ruimte = maxRegel + 1 - regelinhoud.size();
            regelinhoud.write(buffer, van, Math.min(einde - van, ruimte));
            van = einde + 1;
            if (einde < tot) {
                return true;
            }
        }
        return iets;
    }

    private boolean vul() throws IOException {
        if (van >= tot) {
            van = 0;
            tot = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return van < tot;
    }

    /** Some programs begin a file with a byte order mark. */
    private static byte[] zonderBom(byte[] tekst) {
        boolean bom =
                tekst.length >= 3 && tekst[0] == (byte) 0xEF && tekst[1] == (byte) 0xBB && tekst[2] == (byte) 0xBF;
        return bom ? java.util.Arrays.copyOfRange(tekst, 3, tekst.length) : tekst;
    }

    private static boolean leeg(byte[] tekst) {
        for (byte teken : tekst) {
            if (teken != ' ' && teken != '\t' && teken != '\r') {
                return false;
            }
        }
        return true;
    }
}
