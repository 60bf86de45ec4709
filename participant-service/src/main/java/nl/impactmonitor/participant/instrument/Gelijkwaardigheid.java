package nl.impactmonitor.participant.instrument;

import java.util.List;

/**
 * Items that may be compared with those of another instrument version. Whatever is not declared so is never compared, also
 * when the codes are equal.
 */
public record Gelijkwaardigheid(String instrument, int versie, List<Paar> items) {

    /**
     * @param item code in the version that declares it
     * @param daar code in the other version
     */
    public record Paar(String item, String daar) {}
}
