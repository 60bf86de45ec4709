package nl.impactmonitor.kpi.contributie;

enum Richting {
    SLECHTER,
    GELIJK,
    BETER;

    static Richting van(int vergelijking) {
        return vergelijking > 0 ? BETER : vergelijking < 0 ? SLECHTER : GELIJK;
    }
}
