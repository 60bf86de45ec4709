package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Schaal;

/** What one person is counted for: ever more, until it is erased; perhaps in another pilot. */
final class Maatmens {
    private static final List<String> WEG =
            List.of(Maten.BASIS, "STROOM/INSTEMMING", "STROOM/NULMETING", Maten.EENMETING);
    private static final List<String> STRIKT = List.of("ARBEIDSMARKT/RUIM", "ARBEIDSMARKT/STRIKT");
    private static final List<String> REDENEN = List.of("VERHUISD", "GEZONDHEID");

    private static final String CONNECTIE = "NUL_EEN/CONNECTIE/L.1/";
    private static final String TOTAAL = "NUL_EEN/SOCIALE_INCLUSIE/L.1/";

    /** A score of which each value is a level, and one of which several are: the sum of the first and of two questions more. */
    static final SortedMap<String, Schaal> SCHALEN =
            new TreeMap<>(Map.of(CONNECTIE, new Schaal(1, 5, 1), TOTAAL, new Schaal(3, 15, 3)));

    static final Niveauschalen NIVEAUSCHALEN = new Niveauschalen(SCHALEN, new TreeSet<>(Set.of(CONNECTIE)));

    /** Smallest rise of the total that counts, and smallest fall of a scale after which it does not. */
    private static final int STIJGING = 3;

    private static final int DALING = 2;

    private static final Map<String, Map.Entry<String, String>> BUITEN = buiten();

    private String pilot;
    private final SortedMap<String, String> kenmerken;
    private final Set<String> feiten = new HashSet<>();
    private final boolean weinigStoppen;
    private int stap;
    private boolean weg;

    /** @param weinigStoppen whether nearly everybody whose work changed started, in paid work, as in a real programme */
    Maatmens(String pilot, SortedMap<String, String> kenmerken, boolean weinigStoppen) {
        this.pilot = pilot;
        this.kenmerken = kenmerken;
        this.weinigStoppen = weinigStoppen;
    }

    SortedMap<String, String> kenmerken() {
        return kenmerken;
    }

    /** The quarter of the instroommaand, where people are split by that. */
    Optional<SortedMap<String, String>> instroomkwartaal() {
        String dimensie = Dimensie.INSTROOMMAAND.name();
        return Optional.ofNullable(kenmerken.get(dimensie))
                .map(maand -> new TreeMap<>(Map.of(dimensie, Tijdas.kwartaalVan(maand))));
    }

    String pilot() {
        return pilot;
    }

    void naar(String anderePilot) {
        pilot = anderePilot;
    }

    void weg() {
        feiten.clear();
        weg = true;
    }

    void verder(Random toeval) {
        if (weg) {
            return;
        }
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
            scores(toeval);
        }
        if (feiten.contains(Maten.VERVOLG)) {
            String later = "NUL_VERVOLG/CONNECTIE/L.1/";
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

    /** From somewhere on the scales to not far from there, mostly higher. Who has a total has every scale. */
    private void scores(Random toeval) {
        if (feiten.contains(CONNECTIE + Maten.TOTAAL) || toeval.nextInt(8) == 0 && toeval.nextInt(4) > 0) {
            return;
        }
        int van = 1 + toeval.nextInt(5);
        int naar = Math.clamp(van + toeval.nextInt(4) - 1, 1, 5);
        feiten.addAll(overgang(CONNECTIE, van, naar));
        if (toeval.nextInt(12) > 0) {
            int rest = 2 + toeval.nextInt(9);
            int totaal = van + rest;
            int later = naar + Math.clamp(rest + toeval.nextInt(7) - 2, 2, 10);
            feiten.addAll(overgang(TOTAAL, totaal, later));
            if (later - totaal >= STIJGING && van - naar < DALING) {
                eenmalig(toeval, 1, "SOCIALE_INCLUSIE", List.of("SOCIALE_INCLUSIE/STANDAARD"), true);
            }
        }
    }

    private static List<String> overgang(String stam, int van, int naar) {
        Schaal schaal = SCHALEN.get(stam);
        String pad = pad(schaal, van);
        String richting = naar > van ? "BETER" : naar < van ? "SLECHTER" : "GELIJK";
        List<String> feiten = new ArrayList<>(
                List.of(stam + Maten.TOTAAL, stam + richting, stam + "#" + pad + ">" + pad(schaal, naar)));
        if (!schaal.heel() && naar != van && pad.equals(pad(schaal, naar))) {
            feiten.add(stam + Niveaus.BINNEN + richting);
        }
        return feiten;
    }

    private static String pad(Schaal schaal, int score) {
        int plaats = schaal.heel()
                ? score - schaal.laagste()
                : (score - schaal.laagste()) * schaal.paden().size() / (schaal.hoogste() - schaal.laagste());
        return schaal.paden().get(Math.min(plaats, schaal.paden().size() - 1));
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
