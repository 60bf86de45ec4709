package nl.impactmonitor.kpi.contributie;

final class Verplicht {
    private Verplicht() {}

    /** @throws IllegalArgumentException naming the field, so that a dead letter tells what was missing. */
    static <T> T aanwezig(T waarde, String veld) {
        if (waarde == null) {
            throw new IllegalArgumentException("missing: " + veld);
        }
        return waarde;
    }
}
