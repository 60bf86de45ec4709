package nl.impactmonitor.kpi.tabel;

/** Which counts of the stand may be added up. */
final class Meetparen {

    /** Always, or measured on two instrument versions that are declared equivalent on every scale of sociale inclusie. */
    static final String TELT =
            "(meetpaar = '' or meetpaar in (select meetpaar from vergelijkbaar where score = 'SOCIALE_INCLUSIE'))";

    private Meetparen() {}
}
