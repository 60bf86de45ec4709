package nl.impactmonitor.economics.berichten;

/** A field that this service cannot do without: a state that lacks it becomes a dead letter. */
final class Verplicht {

    private Verplicht() {}

    static <T> T veld(T waarde, String naam) {
        if (waarde == null) {
            throw new IllegalArgumentException(naam + " is missing");
        }
        return waarde;
    }
}
