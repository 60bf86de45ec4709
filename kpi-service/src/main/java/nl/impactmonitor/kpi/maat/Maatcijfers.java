package nl.impactmonitor.kpi.maat;

import java.time.Instant;
import java.util.List;
import nl.impactmonitor.kpi.poort.Bron;

/** The counts of a maat as the caller may see them, for who shows them somewhere else. @param standPer null for no stand */
public record Maatcijfers(Bron bron, Instant standPer, int definitieVersie, List<Maatcijfer> cijfers) {

    public static Maatcijfers van(Maatkop kop, List<Maatcijfer> cijfers) {
        return new Maatcijfers(kop.bron(), kop.standPer(), kop.definitieVersie(), cijfers);
    }

    /**
     * @param aantal null when suppressed
     * @param aandeel null where there is none, or it may not be shown
     * @param standPer when it was made, where that is before the stand it stands in
     */
    public record Maatcijfer(String code, String naam, Long aantal, Double aandeel, Maatreden reden, Instant standPer) {

        public static Maatcijfer van(String code, String naam, Deel deel) {
            return new Maatcijfer(code, naam, deel.aantal(), deel.aandeel(), deel.reden(), deel.standPer());
        }
    }
}
