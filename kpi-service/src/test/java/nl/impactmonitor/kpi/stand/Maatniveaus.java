package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Levels of a scale as figures: those that somebody is counted in, and what each is made of. */
final class Maatniveaus {

    private Maatniveaus() {}

    /** @param telling a change with where somebody was at NUL and at EEN, in each level and what it is taken together in */
    static List<Figuur> figuren(String telling, String pilot) {
        String stam = telling.substring(0, telling.indexOf('#'));
        String[] paden = telling.substring(stam.length() + 1).split(">");
        List<Figuur> figuren = new ArrayList<>();
        for (String van : metGeheel(paden[0])) {
            for (String naar : metGeheel(paden[1])) {
                if (!van.equals(Figuur.GEHEEL) || !naar.equals(Figuur.GEHEEL)) {
                    figuren.add(figuur(stam, pilot, van, naar));
                }
            }
        }
        return figuren;
    }

    private static List<String> metGeheel(String pad) {
        List<String> namen = new ArrayList<>(Arrays.asList(pad.split(",")));
        namen.add(Figuur.GEHEEL);
        return namen;
    }

    private static Figuur figuur(String stam, String pilot, String van, String naar) {
        SortedMap<String, String> kenmerken = new TreeMap<>();
        if (!van.equals(Figuur.GEHEEL)) {
            kenmerken.put(Niveaus.VAN, van);
        }
        if (!naar.equals(Figuur.GEHEEL)) {
            kenmerken.put(Niveaus.NAAR, naar);
        }
        return new Figuur(stam + Maten.TOTAAL, pilot, kenmerken);
    }

    /** Whether a stand has it of everybody together alone. */
    static boolean samenAlleen(Figuur figuur) {
        return naarNiveau(figuur) || figuur.maat().contains("/" + Niveaus.BINNEN);
    }

    static boolean naarNiveau(Figuur figuur) {
        return figuur.kenmerken().containsKey(Niveaus.VAN) || figuur.kenmerken().containsKey(Niveaus.NAAR);
    }

    /** This figure of a pilot, and of levels those that it is the sum of. */
    static Stream<Figuur> vanPilot(Figuur figuur, String pilot) {
        return naarNiveau(figuur) ? delen(figuur, pilot).stream() : Stream.of(figuur.in(pilot));
    }

    /** From one level to one, of a pilot, as parts of this figure of it. */
    static List<Figuur> delen(Figuur figuur, String pilot) {
        String stam = figuur.maat().substring(0, figuur.maat().length() - Maten.TOTAAL.length());
        List<Niveau> niveaus = Maatmens.SCHALEN.get(stam).niveaus();
        return niveaus.stream()
                .filter(van -> in(van, figuur.kenmerken().get(Niveaus.VAN)))
                .flatMap(van -> niveaus.stream()
                        .filter(naar -> in(naar, figuur.kenmerken().get(Niveaus.NAAR)))
                        .map(naar -> figuur(stam, pilot, van.code(), naar.code())))
                .toList();
    }

    private static boolean in(Niveau niveau, String naam) {
        return naam == null || naam.equals(niveau.code()) || naam.equals(niveau.groep());
    }

    /** From a level to a higher one, or a lower, of a pilot; with who goes that way within a level, where that is. */
    static List<Figuur> richting(String stam, String pilot, String richting) {
        Schaal schaal = Maatmens.SCHALEN.get(stam);
        List<Figuur> delen = new ArrayList<>(new Overgangstabel(stam, schaal)
                .cellen(richting.equals("BETER") ? 1 : -1).stream()
                        .map(cel -> new Figuur(cel.maat(), pilot, cel.kenmerken()))
                        .toList());
        if (!schaal.heel()) {
            delen.add(new Figuur(stam + Niveaus.BINNEN + richting, pilot, new TreeMap<>()));
        }
        return delen;
    }

    /** Everything that is unknown of a change of a pilot. */
    static List<Figuur> alle(String stam, String pilot) {
        List<Figuur> alle = new ArrayList<>(delen(new Figuur(stam + Maten.TOTAAL, pilot, new TreeMap<>()), pilot));
        for (String richting : List.of("BETER", "SLECHTER")) {
            richting(stam, pilot, richting).stream()
                    .filter(f -> !alle.contains(f))
                    .forEach(alle::add);
        }
        return alle;
    }
}
