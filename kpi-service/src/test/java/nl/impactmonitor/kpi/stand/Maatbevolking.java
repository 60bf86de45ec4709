package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** The people of a {@link Maatgebied}: they come, go on, go to another pilot and are erased, at random. */
final class Maatbevolking {

    /** Two of about as many people and one of few. */
    private static final List<String> WAARDEN = List.of("EEN", "TWEE", "DRIE");

    private static final List<String> MAANDEN = List.of("2026-02-01", "2026-03-01", "2026-04-01");

    /** One of so many people at each stand. */
    private static final int WEG = 50;

    private static final int VERHUIST = 40;

    /** By which kenmerken people are split, for one of as many sets of data; of two that are a pair, by both together too. */
    private static final List<List<Dimensie>> KENMERKEN = List.of(
            List.of(),
            List.of(Dimensie.GESLACHT),
            List.of(Dimensie.GESLACHT, Dimensie.LEEFTIJDSKLASSE),
            List.of(Dimensie.INSTROOMMAAND),
            List.of(),
            List.of(Dimensie.OPLEIDING, Dimensie.LEERDER_TYPE),
            List.of(Dimensie.DOELGROEP, Dimensie.INSTROOMKANAAL));

    private final List<Maatmens> mensen = new ArrayList<>();
    private final Random toeval;
    private final Random kenmerk;
    private final List<Dimensie> dimensies;
    private final boolean weinigStoppen;

    /** One of four is large enough to tell of levels. */
    private final int hoogstensErbij;

    Maatbevolking(long zaad, boolean weinigStoppen) {
        this.weinigStoppen = weinigStoppen;
        this.hoogstensErbij = zaad % 4 == 1 ? 300 : 80;
        this.dimensies = KENMERKEN.get((int) (zaad % KENMERKEN.size()));
        this.kenmerk = new Random(~zaad);
        this.toeval = new Random(zaad);
    }

    /** Up to the next stand. @return pilots in which nothing moved */
    Set<String> verder(boolean eerste) {
        Set<String> stil = new HashSet<>();
        for (String pilot : Maatgebied.PILOTS) {
            if (!eerste && toeval.nextInt(3) == 0) {
                stil.add(pilot);
            } else {
                verder(pilot);
            }
        }
        vertrekken(stil);
        return stil;
    }

    private void verder(String pilot) {
        mensen.stream()
                .filter(mens -> mens.pilot().equals(pilot) && toeval.nextInt(3) == 0)
                .forEach(mens -> mens.verder(toeval));
        int erbij = toeval.nextInt(4) == 0 ? toeval.nextInt(3) : toeval.nextInt(hoogstensErbij);
        for (int i = 0; i < erbij; i++) {
            Maatmens mens = new Maatmens(pilot, kenmerken(), weinigStoppen);
            mens.verder(toeval);
            mensen.add(mens);
        }
    }

    /** Some are erased, and some go to another pilot; where nothing moves nobody leaves and nobody comes. */
    private void vertrekken(Set<String> stil) {
        List<String> in = Maatgebied.PILOTS.stream()
                .filter(pilot -> !stil.contains(pilot))
                .toList();
        for (Maatmens mens : mensen) {
            if (in.contains(mens.pilot()) && toeval.nextInt(WEG) == 0) {
                mens.weg();
            } else if (in.contains(mens.pilot()) && toeval.nextInt(VERHUIST) == 0) {
                mens.naar(in.get(toeval.nextInt(in.size())));
            }
        }
    }

    private SortedMap<String, String> kenmerken() {
        SortedMap<String, String> eigen = new TreeMap<>();
        for (Dimensie dimensie : dimensies) {
            List<String> waarden = Tijdas.is(dimensie.name()) ? MAANDEN : WAARDEN;
            int welke = Math.min(kenmerk.nextInt(12), kenmerk.nextInt(12)) / 5;
            eigen.put(dimensie.name(), waarden.get(welke));
        }
        return eigen;
    }

    private static List<String> plekken(String pilot) {
        return Maatgebied.REGIOS.containsKey(pilot)
                ? List.of(pilot, Maatgebied.REGIOS.get(pilot), Figuur.GEHEEL)
                : List.of(pilot, Figuur.GEHEEL);
    }

    /** Of each figure the numbers of the people in it. */
    Map<Figuur, BitSet> tel() {
        Map<Figuur, BitSet> nu = new HashMap<>();
        for (int i = 0; i < mensen.size(); i++) {
            Maatmens mens = mensen.get(i);
            for (Figuur figuur : figuren(mens)) {
                for (String plek : plekken(mens.pilot())) {
                    nu.computeIfAbsent(new Figuur(figuur.maat(), plek, figuur.kenmerken()), f -> new BitSet())
                            .set(i);
                }
            }
        }
        return nu;
    }

    /** What somebody is counted in, as the declared tables have it. */
    private static List<Figuur> figuren(Maatmens mens) {
        List<Figuur> figuren = new ArrayList<>();
        for (String telling : mens.tellingen()) {
            if (telling.contains("#")) {
                figuren.addAll(Maatniveaus.figuren(telling, mens.pilot()));
                continue;
            }
            int at = telling.indexOf('@');
            String maat = at < 0 ? telling : telling.substring(0, at);
            SortedMap<String, String> periode = new TreeMap<>();
            if (at >= 0) {
                periode.put(Splitsing.PERIODE, telling.substring(at + 1));
            }
            figuren.add(new Figuur(maat, mens.pilot(), periode));
            if (at < 0 && Maten.isKpi(maat.substring(0, maat.indexOf('/'))) && !maat.endsWith("/GEMETEN/NIET")) {
                Splitsing.NAAR_KENMERK.stream()
                        .filter(splitsing -> mens.kenmerken().keySet().containsAll(splitsing.namen()))
                        .forEach(splitsing -> figuren.add(new Figuur(maat, mens.pilot(), deel(mens, splitsing))));
                mens.instroomkwartaal().ifPresent(kwartaal -> figuren.add(new Figuur(maat, mens.pilot(), kwartaal)));
            }
        }
        return figuren;
    }

    private static SortedMap<String, String> deel(Maatmens mens, Splitsing splitsing) {
        SortedMap<String, String> deel = new TreeMap<>(mens.kenmerken());
        deel.keySet().retainAll(splitsing.namen());
        return deel;
    }
}
