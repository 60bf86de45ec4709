package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Familie;

/**
 * What a stand counts, as families of counts that are each other's parts. A maat is a KPI, step or change with its part at
 * the end: ARBEIDSMARKT/STRIKT, NUL_EEN/GELD/ZRM.1/BETER. REST is who is in the wide reading and not in the strict one, NIET
 * who is in the whole and not in that part: neither is printed, both follow by subtraction.
 */
final class Maten {

    static final String BASIS = "DEELNEMERS/RUIM";
    static final List<String> RICHTINGEN = List.of("BETER", "GELIJK", "SLECHTER");
    static final String TOTAAL = "TOTAAL";
    /** Nobody stands behind it, so that it can tell of nobody. */
    static final String TRAJECTEN = "TRAJECTEN/STANDAARD";

    static final String EENMETING = "STROOM/EENMETING";
    static final String VERVOLG = "STROOM/VERVOLG";
    static final List<Integer> NA_MAANDEN = List.of(3, 6, 12);
    static final List<String> NA = List.of("WERK", "OPLEIDING", "GEEN", "ONBEKEND");

    /** Facts that everybody with both metingen has: their whole is the step itself, and not a figure beside it. */
    static final List<String> ALTIJD_INGEVULD = List.of("/WERKZAAM//", "/WERK_OF_OPLEIDING//");

    private Maten() {}

    /** KPIs by kenmerken of people. */
    static List<Familie> kpis() {
        return List.of(
                familie(boom(BASIS, null, "DEELNEMERS/STRIKT", BASIS, "DEELNEMERS/REST", BASIS), "DEELNEMERS/REST"),
                familie(lezingen("BEWIJZEN", null), "BEWIJZEN/REST"),
                familie(met(lezingen("ARBEIDSMARKT", BASIS), "ARBEIDSMARKT/NIET", BASIS)),
                familie(boom("MATCHES/STANDAARD", null)),
                familie(boom(BASIS, null, "SOCIALE_INCLUSIE/STANDAARD", BASIS, "SOCIALE_INCLUSIE/NIET", BASIS)));
    }

    /** The same by the time of the fact; of BASIS that is the instroommaand, which is a kenmerk. */
    static List<Familie> verloop() {
        return List.of(
                familie(boom("DEELNEMERS/STRIKT", null)),
                familie(lezingen("BEWIJZEN", null), "BEWIJZEN/REST"),
                familie(lezingen("ARBEIDSMARKT", null), "ARBEIDSMARKT/REST"),
                familie(boom("MATCHES/STANDAARD", null)),
                familie(boom("SOCIALE_INCLUSIE/STANDAARD", null)),
                familie(boom(TRAJECTEN, null), TRAJECTEN));
    }

    /**
     * Everything that is split by pilot alone, in the order in which it is protected: the whole of a family is in one before
     * it, if it is shared. Who improved is a part of who was measured as well as of all, and the first is the smaller.
     *
     * @param geteld all maten that are counted
     */
    static List<Familie> geheel(Collection<String> geteld) {
        List<Familie> families = new ArrayList<>();
        families.add(kpis().getFirst());
        families.addAll(stroom());
        families.add(familie(met(lezingen("ARBEIDSMARKT", EENMETING), "ARBEIDSMARKT/GEMETEN/NIET", EENMETING)));
        families.add(familie(boom(
                EENMETING, null, "SOCIALE_INCLUSIE/STANDAARD", EENMETING, "SOCIALE_INCLUSIE/GEMETEN/NIET", EENMETING)));
        families.addAll(kpis().subList(1, kpis().size()));
        families.addAll(uitval(geteld));
        families.addAll(duurzaamheid());
        families.add(familie(boom(TRAJECTEN, null), TRAJECTEN));
        families.addAll(veranderingen(geteld));
        return families;
    }

    /** That nobody took a step yet tells of nobody. */
    private static List<Familie> stroom() {
        SequencedMap<String, String> weg = boom(
                BASIS,
                null,
                "STROOM/INSTEMMING",
                BASIS,
                "STROOM/INSTEMMING/NIET",
                BASIS,
                "STROOM/NULMETING",
                "STROOM/INSTEMMING",
                "STROOM/NULMETING/NIET",
                "STROOM/INSTEMMING",
                EENMETING,
                "STROOM/NULMETING",
                EENMETING + "/NIET",
                "STROOM/NULMETING");
        SequencedMap<String, String> later =
                boom("STROOM/NULMETING", null, VERVOLG, "STROOM/NULMETING", VERVOLG + "/NIET", "STROOM/NULMETING");
        return List.of(
                familie(weg, weg.keySet().toArray(String[]::new)),
                familie(later, later.keySet().toArray(String[]::new)));
    }

    private static List<Familie> uitval(Collection<String> geteld) {
        String totaal = "UITVAL/" + TOTAAL;
        List<Familie> families = new ArrayList<>();
        families.add(familie(
                boom("STROOM/INSTEMMING", null, totaal, "STROOM/INSTEMMING", totaal + "/NIET", "STROOM/INSTEMMING"),
                totaal));
        SequencedMap<String, String> redenen = boom(totaal, null);
        geteld.stream()
                .filter(maat -> maat.startsWith("UITVAL/") && gedrukt(maat) && !maat.equals(totaal))
                .sorted()
                .forEach(maat -> redenen.put(maat, totaal));
        if (redenen.size() > 1) {
            families.add(familie(redenen));
        }
        return families;
    }

    /** Who could be followed 12 months could be followed 6 and 3: whether it is too early tells of nobody. */
    private static List<Familie> duurzaamheid() {
        String start = "DUURZAAM/START";
        String mbo = "DUURZAAM/DOORSTROOM_MBO";
        List<Familie> families = new ArrayList<>();
        families.add(familie(
                boom("STROOM/NULMETING", null, start, "STROOM/NULMETING", start + "/NIET", "STROOM/NULMETING")));
        families.add(
                familie(boom("STROOM/NULMETING", null, mbo, "STROOM/NULMETING", mbo + "/NIET", "STROOM/NULMETING")));
        SequencedMap<String, String> teVolgen = boom(start, null);
        String vorige = start;
        for (int maanden : NA_MAANDEN) {
            met(teVolgen, teVolgen(maanden), vorige, teVolgen(maanden) + "/NIET", vorige);
            vorige = teVolgen(maanden);
        }
        families.add(familie(teVolgen, teVolgen.keySet().toArray(String[]::new)));
        for (int maanden : NA_MAANDEN) {
            SequencedMap<String, String> na = boom(teVolgen(maanden), null);
            NA.forEach(woord -> na.put(na(maanden, woord), teVolgen(maanden)));
            families.add(familie(na));
        }
        return families;
    }

    static String teVolgen(int maanden) {
        return "DUURZAAM/TE_VOLGEN_" + maanden;
    }

    static String na(int maanden, String woord) {
        return "DUURZAAM/NA_" + maanden + "_" + woord;
    }

    private static List<Familie> veranderingen(Collection<String> geteld) {
        Set<String> stammen = new TreeSet<>();
        geteld.stream()
                .filter(Maten::verandering)
                .forEach(maat -> stammen.add(maat.substring(0, maat.lastIndexOf('/') + 1)));
        return stammen.stream().map(Maten::veranderingVan).toList();
    }

    /** Nearly everybody with both metingen has a score: where their number is hidden, this one would tell it. */
    private static Familie veranderingVan(String stam) {
        String gemeten = gemeten(stam);
        boolean altijd = ALTIJD_INGEVULD.stream().anyMatch(stam::endsWith);
        As as = As.plat(
                altijd ? gemeten : stam + TOTAAL,
                RICHTINGEN.stream().map(stam::concat).toList());
        return new Familie(as, Set.of(), Set.of(), altijd ? null : gemeten);
    }

    /** @param maat the part before the first / */
    static boolean isKpi(String maat) {
        return naarKenmerk().contains("'" + maat + "'");
    }

    /** Codes of the KPIs that are split by kenmerken, as a list in SQL. */
    static String naarKenmerk() {
        return kpis().stream()
                .flatMap(familie -> familie.maten().namen().stream())
                .map(maat -> "'" + maat.substring(0, maat.indexOf('/')) + "'")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Who is in a whole and not in a part of it, as rows (whole, part, name) in SQL. */
    static String buiten() {
        return geheel(List.of()).stream()
                .map(Familie::maten)
                .flatMap(as -> as.namen().stream()
                        .filter(maat -> maat.endsWith("/NIET"))
                        .map(niet -> "('%s', '%s', '%s')".formatted(as.ouder(niet), as.naast(niet), niet)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The total of what everybody with both metingen has is that step, and no figure beside it. */
    static String inGrootboek(String maat) {
        return ALTIJD_INGEVULD.stream().anyMatch(fact -> maat.endsWith(fact + TOTAAL)) ? gemeten(maat) : maat;
    }

    private static String gemeten(String verandering) {
        return verandering.startsWith("NUL_EEN/") ? EENMETING : VERVOLG;
    }

    static boolean verandering(String maat) {
        return maat.startsWith("NUL_");
    }

    static boolean gedrukt(String maat) {
        return !maat.endsWith("/REST") && !maat.endsWith("/NIET") && !maat.contains("/" + Niveaus.BINNEN);
    }

    private static Familie familie(SequencedMap<String, String> ouders, String... nulVrij) {
        Set<String> nietGetoond = new TreeSet<>(ouders.keySet());
        nietGetoond.removeIf(Maten::gedrukt);
        return new Familie(As.boom(ouders), nietGetoond, Set.of(nulVrij));
    }

    /** @param boven the whole of the wide reading, null where it is the whole itself */
    private static SequencedMap<String, String> lezingen(String kpi, String boven) {
        String ruim = kpi + "/RUIM";
        SequencedMap<String, String> ouders = boven == null ? boom(ruim, null) : boom(boven, null, ruim, boven);
        return met(ouders, kpi + "/STRIKT", ruim, kpi + "/REST", ruim);
    }

    private static SequencedMap<String, String> boom(String... paren) {
        return met(new LinkedHashMap<>(), paren);
    }

    private static SequencedMap<String, String> met(SequencedMap<String, String> ouders, String... paren) {
        for (int i = 0; i < paren.length; i += 2) {
            ouders.put(paren[i], paren[i + 1]);
        }
        return ouders;
    }
}
