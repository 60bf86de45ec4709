package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.disclosure.Afscherming;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/**
 * A programma whose people go from aanmelding to work at random, and the standen of it under the rules themselves: all
 * families of {@link Maten} by pilot, regio and total, and by the time of the fact.
 */
final class Maatgebied {

    static final int MINIMUM = 10;
    static final int BREEDTE = 5;
    static final SortedSet<String> PILOTS = new TreeSet<>(List.of("A", "B", "C", "D"));
    static final Map<String, String> REGIOS = Map.of("A", "regio:R", "B", "regio:R");

    /** Everything that one person can be counted for, least first. */
    static final List<Set<String>> SOORTEN = soorten();

    /** @param soort per stand, null when not there */
    private record Mens(String pilot, Integer[] soort) {}

    private final List<Mens> mensen = new ArrayList<>();
    private final List<Map<Figuur, Besluit>> standen = new ArrayList<>();
    private final List<Set<String>> stil = new ArrayList<>();
    private final Map<Figuur, Eerder> eerder = new HashMap<>();
    private final boolean metDekking;
    private final boolean metVrijgaveregel;

    Maatgebied(long zaad, int aantal, boolean metDekking, boolean metVrijgaveregel) {
        this.metDekking = metDekking;
        this.metVrijgaveregel = metVrijgaveregel;
        Random toeval = new Random(zaad);
        for (int stand = 0; stand < aantal; stand++) {
            stil.add(new HashSet<>());
            for (String pilot : PILOTS) {
                if (stand > 0 && toeval.nextInt(3) == 0) {
                    stil.get(stand).add(pilot);
                }
                verder(pilot, stand, aantal, toeval);
            }
            geefUit(stand);
        }
    }

    private void verder(String pilot, int stand, int aantal, Random toeval) {
        boolean rust = stil.get(stand).contains(pilot);
        mensen.stream().filter(m -> m.pilot.equals(pilot) && stand > 0).forEach(m -> {
            Integer was = m.soort[stand - 1];
            m.soort[stand] = rust || was == null || toeval.nextInt(3) > 0
                    ? was
                    : Integer.valueOf(was + toeval.nextInt(SOORTEN.size() - was));
        });
        int erbij = rust ? 0 : toeval.nextInt(4) == 0 ? toeval.nextInt(3) : toeval.nextInt(80);
        for (int i = 0; i < erbij; i++) {
            Integer[] soort = new Integer[aantal];
            soort[stand] = toeval.nextInt(SOORTEN.size());
            mensen.add(new Mens(pilot, soort));
        }
    }

    private void geefUit(int stand) {
        Map<Figuur, Meting> metingen = new HashMap<>();
        for (Figuur figuur : figuren()) {
            Eerder was = eerder.get(figuur);
            long personen = aantal(figuur, stand);
            long verloop = was == null ? personen : verloop(figuur, (int) was.sinds() - 1, stand);
            if (personen > 0 || was != null) {
                metingen.put(figuur, new Meting(personen, personen, metVrijgaveregel ? verloop : personen));
            }
        }
        Map<Figuur, Eerder> uit = metVrijgaveregel ? eerder : Map.of();
        Bescherming bescherming = new Bescherming(
                new Afscherming(MINIMUM, metDekking ? BREEDTE : 1), PILOTS, REGIOS, metingen, uit, rust(stand));
        Map<Figuur, Besluit> besluiten = bescherming.besluiten();
        standen.add(besluiten);
        besluiten.forEach((figuur, besluit) -> {
            boolean niemand = !metingen.containsKey(figuur) && besluit.uitkomst() == Uitkomst.VERNIEUWD;
            if (besluit.teltOpnieuw() && !niemand) {
                eerder.put(figuur, new Eerder(besluit.uitkomst() == Uitkomst.VERNIEUWD, stand + 1));
            }
        });
    }

    private Rust rust(int stand) {
        Map<String, Long> laatste = new HashMap<>();
        for (int s = 0; s <= stand; s++) {
            for (String pilot : PILOTS) {
                if (!stil.get(s).contains(pilot)) {
                    laatste.put(pilot, s + 1L);
                }
            }
        }
        return new Rust(PILOTS, REGIOS, laatste, stand);
    }

    /** Everything that somebody is counted for in any stand, of every pilot, regio and the total. */
    private Set<Figuur> figuren() {
        Set<Figuur> figuren = new HashSet<>();
        for (Set<String> soort : SOORTEN) {
            for (String maat : soort) {
                int at = maat.indexOf('@');
                Map<String, String> periode =
                        at < 0 ? Map.of() : Map.of(Splitsing.PERIODE, maat.substring(at + 1));
                for (String plek : plekken()) {
                    figuren.add(new Figuur(at < 0 ? maat : maat.substring(0, at), plek, new TreeMap<>(periode)));
                }
            }
        }
        return figuren;
    }

    private static List<String> plekken() {
        List<String> plekken = new ArrayList<>(PILOTS);
        plekken.addAll(Set.copyOf(REGIOS.values()));
        plekken.add(Figuur.GEHEEL);
        return plekken;
    }

    List<Map<Figuur, Besluit>> standen() {
        return standen;
    }

    boolean stil(String pilot, int stand) {
        return stil.get(stand).contains(pilot);
    }

    boolean getoond(Figuur figuur, int stand) {
        Besluit besluit = standen.get(stand).get(figuur);
        return besluit != null && besluit.uitkomst() == Uitkomst.VERNIEUWD && Maten.gedrukt(figuur.maat());
    }

    static boolean telt(Figuur figuur, String pilot, int soort) {
        String periode = figuur.kenmerken().get(Splitsing.PERIODE);
        return (figuur.pilot().equals(Figuur.GEHEEL)
                        || figuur.pilot().equals(pilot)
                        || figuur.pilot().equals(REGIOS.get(pilot)))
                && SOORTEN.get(soort).contains(periode == null ? figuur.maat() : figuur.maat() + "@" + periode);
    }

    long aantal(Figuur figuur, int stand) {
        return mensen.stream().filter(m -> telt(m, figuur, stand)).count();
    }

    /** Of one kind in one pilot. */
    long aantal(String pilot, int soort, int stand) {
        return mensen.stream()
                .filter(m -> m.pilot.equals(pilot) && Integer.valueOf(soort).equals(m.soort[stand]))
                .count();
    }

    long verloop(Figuur figuur, int van, int tot) {
        return mensen.stream()
                .filter(m -> telt(m, figuur, van) != telt(m, figuur, tot))
                .count();
    }

    private static boolean telt(Mens mens, Figuur figuur, int stand) {
        return mens.soort[stand] != null && telt(figuur, mens.pilot, mens.soort[stand]);
    }

    /** So that no figure follows from another but by what a stand knows of. */
    private static List<Set<String>> soorten() {
        List<Set<String>> soorten = new ArrayList<>();
        List<List<String>> gestart = List.of(List.of(), List.of("DEELNEMERS/STRIKT"));
        List<List<String>> weg = List.of(
                List.of(Maten.BASIS),
                List.of(Maten.BASIS, "STROOM/INSTEMMING"),
                List.of(Maten.BASIS, "STROOM/INSTEMMING", "STROOM/NULMETING"),
                List.of(Maten.BASIS, "STROOM/INSTEMMING", "STROOM/NULMETING", Maten.EENMETING));
        for (List<String> stap : weg) {
            for (List<String> start : gestart) {
                soorten.add(met(stap, start));
                if (stap.size() > 1) {
                    soorten.add(met(stap, start, List.of("UITVAL/TOTAAL", "UITVAL/VERHUISD")));
                    soorten.add(met(stap, start, List.of("UITVAL/TOTAAL", "UITVAL/GEZONDHEID")));
                }
                if (stap.size() > 2) {
                    duurzaam().forEach(duur -> soorten.add(met(stap, start, duur)));
                }
            }
        }
        for (List<String> los : List.of(
                List.of("SOCIALE_INCLUSIE/STANDAARD"),
                List.of("DUURZAAM/DOORSTROOM_MBO"),
                List.of("NUL_EEN/GELD/L.1/TOTAAL", "NUL_EEN/GELD/L.1/SLECHTER"))) {
            gestart.forEach(start -> soorten.add(met(weg.getLast(), start, los)));
        }
        for (List<String> score : scores()) {
            for (List<String> werk : werk()) {
                soorten.add(met(weg.getLast(), score, werk));
                duurzaam().forEach(duur -> soorten.add(met(weg.getLast(), gestart.getLast(), score, werk, duur)));
            }
        }
        return soorten;
    }

    private static List<List<String>> duurzaam() {
        List<List<String>> duurzaam = new ArrayList<>(List.of(List.of("DUURZAAM/START")));
        for (String woord : Maten.NA) {
            List<String> drie = List.of("DUURZAAM/START", Maten.teVolgen(3), Maten.na(3, woord));
            duurzaam.add(drie);
            List<String> zes = new ArrayList<>(drie);
            zes.addAll(List.of(Maten.teVolgen(6), Maten.na(6, woord)));
            duurzaam.add(zes);
        }
        return duurzaam;
    }

    private static List<List<String>> scores() {
        String totaal = "NUL_EEN/GELD/L.1/TOTAAL";
        return List.of(
                List.of(),
                List.of(totaal, "NUL_EEN/GELD/L.1/GELIJK"),
                List.of(totaal, "NUL_EEN/GELD/L.1/BETER"));
    }

    /** Improvements, each in one of two months. */
    private static List<List<String>> werk() {
        List<List<String>> werk = new ArrayList<>(List.of(List.of()));
        for (String maand : List.of("2026-01", "2026-02")) {
            List<String> ruim = new ArrayList<>();
            for (String achter : List.of("", "@" + maand, "@" + Tijdas.kwartaalVan(maand))) {
                ruim.add("ARBEIDSMARKT/RUIM" + achter);
            }
            werk.add(List.copyOf(ruim));
            List.copyOf(ruim).forEach(maat -> ruim.add(maat.replace("/RUIM", "/STRIKT")));
            werk.add(ruim);
        }
        return werk;
    }

    /** With who is in a whole and not in a part of it, as a stand counts them. */
    @SafeVarargs
    private static Set<String> met(List<String>... delen) {
        Set<String> maten = new TreeSet<>();
        List.of(delen).forEach(maten::addAll);
        for (String maat : Set.copyOf(maten)) {
            if (maat.contains("/RUIM") && !maten.contains(maat.replace("/RUIM", "/STRIKT"))) {
                maten.add(maat.replace("/RUIM", "/REST"));
            }
        }
        Map<String, List<String>> buiten = new LinkedHashMap<>();
        Maten.geheel(List.of()).forEach(familie -> familie.maten().namen().stream()
                .filter(naam -> naam.endsWith("/NIET"))
                .forEach(niet -> buiten.put(
                        niet,
                        List.of(familie.maten().ouder(niet), familie.maten().naast(niet)))));
        Set<String> gezet = Set.copyOf(maten);
        buiten.forEach((niet, paar) -> {
            if (gezet.contains(paar.get(0)) && !gezet.contains(paar.get(1))) {
                maten.add(niet);
            }
        });
        return maten;
    }
}
