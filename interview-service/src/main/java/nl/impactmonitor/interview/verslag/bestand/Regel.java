package nl.impactmonitor.interview.verslag.bestand;

/**
 * A line of a verslag.
 *
 * @param vet how many UTF-16 units at its beginning are bold
 */
record Regel(String tekst, int vet) {

    static Regel gewoon(String tekst) {
        return new Regel(tekst, 0);
    }
}
