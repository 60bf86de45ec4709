package nl.impactmonitor.participant.aanlevering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Cuts a stream into parts of whole lines, in memory that depends on the limits and not on the stream. A line longer than
 * the limit is cut off one byte past it, so that whoever reads the part can tell. The bytes are counted as they are read: a single line
 * without an end, which gzip makes of next to nothing, must not keep a thread at work for ever.
 */
final class Regelknipper {

    /**
     * Whole lines, each ending in a newline.
     *
     * @param eersteRegel number of its first line in the stream, from 1
     * @param rijen its lines that are not blank
     */
    record Deel(long eersteRegel, int rijen, byte[] inhoud) {}

    private static final int BUFFER = 64 * 1024;
    /** A part is closed when it holds the bytes of this many lines of the longest kind. */
    private static final int DEEL_IN_REGELS = 4;

    private final InputStream in;
    private final int regelsPerDeel;
    private final int maxRegel;
    private final long maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int van;
    private int tot;
    private long gelezen;
    private long regel = 1;

    Regelknipper(InputStream in, int regelsPerDeel, int maxRegel, long maxBytes) {
        this.in = in;
        this.regelsPerDeel = regelsPerDeel;
        this.maxRegel = maxRegel;
        this.maxBytes = maxBytes;
    }

    /** The next part, or null at the end; refuses a stream that brings more than it may. */
    Deel volgende() throws IOException {
        long eerste = regel;
        ByteArrayOutputStream deel = new ByteArrayOutputStream();
        int regels = 0;
        int rijen = 0;
        int lengte = 0;
        boolean leeg = true;
        while (lengte > 0 || (regels < regelsPerDeel && deel.size() < DEEL_IN_REGELS * maxRegel)) {
            int teken = lees();
            if (teken < 0 && lengte == 0) {
                break;
            }
            if (teken < 0 || teken == '\n') {
                deel.write('\n');
                regels++;
                regel++;
                rijen += leeg ? 0 : 1;
                lengte = 0;
                leeg = true;
                continue;
            }
            leeg &= teken == ' ' || teken == '\t' || teken == '\r';
            if (++lengte <= maxRegel + 1) {
                deel.write(teken);
            }
        }
        return regels == 0 ? null : new Deel(eerste, rijen, deel.toByteArray());
    }

    private int lees() throws IOException {
        if (van == tot) {
            van = 0;
            tot = Math.max(0, in.read(buffer, 0, BUFFER));
            gelezen += tot;
            if (gelezen > maxBytes) {
                throw ApiException.tooLarge("De inhoud is groter dan " + maxBytes + " bytes.");
            }
            if (tot == 0) {
                return -1;
            }
        }
        return buffer[van++] & 0xff;
    }
}
