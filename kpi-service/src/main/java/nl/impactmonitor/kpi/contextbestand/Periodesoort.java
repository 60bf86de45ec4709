package nl.impactmonitor.kpi.contextbestand;

/** How long a period lasts. */
public enum Periodesoort {
    JAAR("JJ", 12),
    KWARTAAL("KW", 3),
    MAAND("MM", 1);

    final String cbs;
    final int maanden;

    Periodesoort(String cbs, int maanden) {
        this.cbs = cbs;
        this.maanden = maanden;
    }
}
