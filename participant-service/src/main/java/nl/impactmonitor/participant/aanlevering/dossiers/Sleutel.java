package nl.impactmonitor.participant.aanlevering.dossiers;

import java.util.Arrays;

/** Bytes that are equal when their content is. */
record Sleutel(byte[] bytes) {

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Sleutel s && Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sleutel";
    }
}
