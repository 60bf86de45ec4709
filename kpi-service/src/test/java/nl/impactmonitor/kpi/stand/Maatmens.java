package nl.impactmonitor.kpi.stand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;

/** What one person is counted for; it only ever becomes more. */
final class Maatmens {
    private static final List<String> WEG =
            List.of(Maten.BASIS, "STROOM/INSTEMMING", "STROOM/NULMETING", Maten.EENMETING);
    private static final List<String> STRIKT = List.of("ARBEIDSMARKT/RUIM", "ARBEIDSMARKT/STRIKT");
    private static final List<String> REDENEN = List.of("VERHUISD", "GEZONDHEID");

    private static final Map<String, Map.Entry<String, String>> BUITEN = buiten();

    private final String pilot;
    private final SortedMap<String, String> kenmerken;
    private final Set<String> feiten = new HashSet<>();
    private final boolean weinigStoppen;
    private int stap;

    /** @param weinigStoppen whether nearly everybody whose work changed started, in paid work, as in a real programme */
    Maatmens(String pilot, SortedMap<String, String> kenmerken, boolean weinigStoppen) {
        this.pilot = pilot;
        this.kenmerken = kenmerken;
        this.weinigStoppen = weinigStoppen;
    }

    SortedMap<String, String> kenmerken() {
        return kenmerken;
    }

    String pilot() {
        return pilot;
    }

    void verder(Random toeval) {
        stap = Math.max(stap, toeval.nextInt(WEG.size()));
        feiten.addAll(WEG.subList(0, stap + 1));
        eenmalig(toeval, 2, "DEELNEMERS/STRIKT", List.of("DEELNEMERS/STRIKT"), true);
        eenmalig(toeval, 4, "BEWIJZEN", lezing(toeval, "BEWIJZEN"), true);
        eenmalig(toeval, 4, "MATCHES", List.of("MATCHES/STANDAARD"), true);
        if (stap > 0) {
            eenmalig(toeval, 6, "UITVAL", List.of("UITVAL/TOTAAL", "UITVAL/" + een(toeval, REDENEN)), false);
        }
        if (stap > 1) {
            eenmalig(toeval, 2, "DUURZAAM/START", List.of("DUURZAAM/START"), false);
            eenmalig(toeval, 12, "DUURZAAM/DOORSTROOM", List.of("DUURZAAM/DOORSTROOM_MBO"), false);
            eenmalig(toeval, 5, "STROOM/VERVOLG", List.of(Maten.VERVOLG), false);
            String vorige = "DUURZAAM/START";
            for (int maanden : Maten.NA_MAANDEN) {
                if (feiten.contains(vorige)) {
                    List<String> na = List.of(Maten.teVolgen(maanden), Maten.na(maanden, een(toeval, Maten.NA)));
                    eenmalig(toeval, 2, Maten.teVolgen(maanden), na, false);
                }
                vorige = Maten.teVolgen(maanden);
            }
        }
        if (stap > 2) {
            werk(toeval);
            eenmalig(toeval, 4, "SOCIALE_INCLUSIE", List.of("SOCIALE_INCLUSIE/STANDAARD"), true);
            String geld = "NUL_EEN/GELD/L.1/";
            int gevraagd = toeval.nextInt(8) > 0 ? 1 : 4;
            eenmalig(toeval, gevraagd, geld, List.of(geld + Maten.TOTAAL, geld + een(toeval, Maten.RICHTINGEN)), false);
        }
        if (feiten.contains(Maten.VERVOLG)) {
            String later = "NUL_VERVOLG/GELD/L.1/";
            eenmalig(toeval, 2, later, List.of(later + Maten.TOTAAL, later + een(toeval, Maten.RICHTINGEN)), false);
        }
    }

    /** Who started to work improved, and some of them strictly; who stopped did not. */
    private void werk(Random toeval) {
        String werk = "NUL_EEN/WERKZAAM//";
        eenmalig(toeval, 1, werk, List.of(werk + richting(toeval)), false);
        if (feiten.contains(werk + "BETER")) {
            eenmalig(toeval, 1, "ARBEIDSMARKT", naarWerk(toeval), true);
        } else if (feiten.contains(werk + "GELIJK")) {
            eenmalig(toeval, 3, "ARBEIDSMARKT", STRIKT.subList(0, 1), true);
        }
    }

    private String richting(Random toeval) {
        return weinigStoppen
                ? toeval.nextInt(12) == 0 ? "SLECHTER" : toeval.nextInt(3) == 0 ? "BETER" : "GELIJK"
                : een(toeval, Maten.RICHTINGEN);
    }

    private List<String> naarWerk(Random toeval) {
        return weinigStoppen && toeval.nextInt(8) > 0 || !weinigStoppen && !toeval.nextBoolean()
                ? STRIKT
                : STRIKT.subList(0, 1);
    }

    private static Map<String, Map.Entry<String, String>> buiten() {
        Map<String, Map.Entry<String, String>> buiten = new HashMap<>();
        Maten.geheel(List.of()).forEach(familie -> familie.maten().namen().stream()
                .filter(naam -> naam.endsWith("/NIET"))
                .forEach(niet -> buiten.put(
                        niet,
                        Map.entry(familie.maten().ouder(niet), familie.maten().naast(niet)))));
        return buiten;
    }

    private void eenmalig(Random toeval, int kans, String wat, List<String> erbij, boolean metMaand) {
        if (feiten.stream().anyMatch(feit -> feit.startsWith(wat)) || toeval.nextInt(kans) > 0) {
            return;
        }
        feiten.addAll(erbij);
        String maand = een(toeval, List.of("2026-02", "2026-03", "2026-04"));
        for (String feit : metMaand ? erbij : List.<String>of()) {
            feiten.add(feit + "@" + maand);
            feiten.add(feit + "@" + Tijdas.kwartaalVan(maand));
        }
    }

    private static List<String> lezing(Random toeval, String kpi) {
        return toeval.nextBoolean() ? List.of(kpi + "/RUIM") : List.of(kpi + "/RUIM", kpi + "/STRIKT");
    }

    private static String een(Random toeval, List<String> keus) {
        return keus.get(toeval.nextInt(keus.size()));
    }

    /** With who is in a whole and not in a part of it, as a stand counts them. */
    Set<String> tellingen() {
        Set<String> alle = new HashSet<>(feiten);
        for (String feit : feiten) {
            if (feit.contains("/RUIM") && !feiten.contains(feit.replace("/RUIM", "/STRIKT"))) {
                alle.add(feit.replace("/RUIM", "/REST"));
            }
        }
        BUITEN.forEach((niet, paar) -> {
            if (feiten.contains(paar.getKey()) && !feiten.contains(paar.getValue())) {
                alle.add(niet);
            }
        });
        return alle;
    }
}
