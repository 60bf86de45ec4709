package nl.impactmonitor.participant.keten;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A sealed block.
 *
 * @param vorige hash of the block before; of the first one 32 zeros
 * @param totTx bound of its transactions, exclusive
 * @param regels numbers of its rows in their order
 * @param merken first {@value #MERK} bytes of the hash of each row
 */
public record Blok(
        long nummer,
        byte[] vorige,
        long totTx,
        Instant verzegeldOp,
        long[] regels,
        byte[] merken,
        byte[] hash,
        byte[] zegel) {

    public static final int MERK = 8;

    /** What stands before the first block. */
    public static final Blok GEEN =
            new Blok(0, new byte[32], 0, Instant.EPOCH, new long[0], new byte[0], new byte[32], new byte[32]);

    /** As an operator writes it down: {@code 17:9f2c...}. */
    public String kop() {
        return nummer + ":" + HexFormat.of().formatHex(hash);
    }
}
