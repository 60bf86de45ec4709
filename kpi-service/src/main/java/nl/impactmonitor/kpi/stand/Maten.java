package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Familie;

/**
 * What a stand counts, as families of counts that are each other's parts. A maat is a KPI or change with its part at the
 * end: ARBEIDSMARKT/STRIKT, NUL_EEN/GELD/ZRM.1/BETER. REST is who is in the wide reading and not in the strict one, NIET who
 * is a deelnemer and not improved: neither is printed, both follow by subtraction.
 */
final class Maten {

    static final String BASIS = "DEELNEMERS/RUIM";
    static final List<String> RICHTINGEN = List.of("BETER", "GELIJK", "SLECHTER");
    static final String TOTAAL = "TOTAAL";

    private Maten() {}

    /** Families in the order in which they are protected; the whole of a family is in one before it, if it is shared. */
    static List<Familie> kpis() {
        return List.of(
                familie(boom(BASIS, null, "DEELNEMERS/STRIKT", BASIS, "DEELNEMERS/REST", BASIS), "DEELNEMERS/REST"),
                familie(
                        boom(
                                "BEWIJZEN/RUIM",
                                null,
                                "BEWIJZEN/STRIKT",
                                "BEWIJZEN/RUIM",
                                "BEWIJZEN/REST",
                                "BEWIJZEN/RUIM"),
                        "BEWIJZEN/REST"),
                familie(boom(
                        BASIS,
                        null,
                        "ARBEIDSMARKT/RUIM",
                        BASIS,
                        "ARBEIDSMARKT/STRIKT",
                        "ARBEIDSMARKT/RUIM",
                        "ARBEIDSMARKT/REST",
                        "ARBEIDSMARKT/RUIM",
                        "ARBEIDSMARKT/NIET",
                        BASIS)),
                familie(boom("MATCHES/STANDAARD", null)),
                familie(boom(BASIS, null, "SOCIALE_INCLUSIE/STANDAARD", BASIS, "SOCIALE_INCLUSIE/NIET", BASIS)));
    }

    /** @param maten all that are counted */
    static List<Familie> veranderingen(Collection<String> maten) {
        List<Familie> families = new ArrayList<>();
        for (String maat : new TreeSet<>(maten)) {
            if (verandering(maat) && maat.endsWith("/" + TOTAAL)) {
                String stam = maat.substring(0, maat.length() - TOTAAL.length());
                families.add(new Familie(
                        As.plat(maat, RICHTINGEN.stream().map(stam::concat).toList()), Set.of(), Set.of()));
            }
        }
        return families;
    }

    static boolean verandering(String maat) {
        return maat.startsWith("NUL_");
    }

    static boolean gedrukt(String maat) {
        return !maat.endsWith("/REST") && !maat.endsWith("/NIET");
    }

    private static Familie familie(As as, String... nulVrij) {
        Set<String> nietGetoond = new TreeSet<>(as.namen());
        nietGetoond.removeIf(Maten::gedrukt);
        return new Familie(as, nietGetoond, Set.of(nulVrij));
    }

    private static As boom(String... paren) {
        SequencedMap<String, String> ouders = new LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            ouders.put(paren[i], paren[i + 1]);
        }
        return As.boom(ouders);
    }
}
