package nl.impactmonitor.kpi.contributie;

/** How the instrument versions of two metingen are written: 'IM-BASIS.1' for one, 'IM-BASIS.1>IM-BASIS.2' for two. */
final class Meetpaar {
    private Meetpaar() {}

    static String van(Meting nul, Meting later) {
        return nul.vergelijkbaarMet(later) ? versie(nul) : versie(nul) + ">" + versie(later);
    }

    static String versie(Meting meting) {
        return meting.instrument() + "." + meting.instrumentVersie();
    }
}
