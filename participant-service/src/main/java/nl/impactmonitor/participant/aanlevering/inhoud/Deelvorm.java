package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A part as bytes: its rows framed and packed. */
public final class Deelvorm {

    private static final RuweRij.Gebrek[] GEBREKEN = RuweRij.Gebrek.values();

    private Deelvorm() {}

    public static byte[] schrijf(List<RuweRij> rijen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream uit = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8192))) {
            uit.writeInt(rijen.size());
            for (RuweRij rij : rijen) {
                uit.writeLong(rij.regel());
                uit.writeByte(rij.gebrek().ordinal());
                uit.writeInt(rij.inhoud().length);
                uit.write(rij.inhoud());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    public static List<RuweRij> lees(byte[] deel) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(deel)))) {
            int aantal = in.readInt();
            List<RuweRij> rijen = new ArrayList<>(aantal);
            for (int i = 0; i < aantal; i++) {
                long regel = in.readLong();
                RuweRij.Gebrek gebrek = GEBREKEN[in.readByte()];
                rijen.add(new RuweRij(regel, gebrek, in.readNBytes(in.readInt())));
            }
            return rijen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
