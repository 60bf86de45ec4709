package nl.impactmonitor.kpi.projectie;

import java.nio.ByteBuffer;

/**
 * What one row of the copy adds to the cells of its people, or takes away: months since January 1970, numbers of elements and
 * counts, each in as few bytes as it needs (seven bits a byte, the lowest first, with a sign in the last bit).
 */
final class Celbijdrage {

    private ByteBuffer bytes = ByteBuffer.allocate(512);

    interface Lezer {
        void lees(int maand, int element, int aantal);
    }

    void bij(int maand, int element, int aantal) {
        if (bytes.remaining() < 15) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
        }
        schrijf(maand);
        schrijf(element);
        schrijf(aantal);
    }

    byte[] klaar() {
        byte[] deze = new byte[bytes.position()];
        bytes.flip().get(deze);
        bytes.clear();
        return deze;
    }

    static void lees(byte[] bijdrage, Lezer lezer) {
        ByteBuffer bytes = ByteBuffer.wrap(bijdrage);
        while (bytes.hasRemaining()) {
            lezer.lees(lees(bytes), lees(bytes), lees(bytes));
        }
    }

    private void schrijf(int getal) {
        int rest = getal << 1 ^ getal >> 31;
        while ((rest & ~0x7f) != 0) {
            bytes.put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static int lees(ByteBuffer bytes) {
        int getal = 0;
        int deel;
        int plek = 0;
        do {
            deel = bytes.get();
            getal |= (deel & 0x7f) << plek;
            plek += 7;
        } while (deel < 0);
        return getal >>> 1 ^ -(getal & 1);
    }
}
