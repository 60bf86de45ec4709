package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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

    private final List<Maatmens> mensen = new ArrayList<>();
    private final List<Map<Figuur, BitSet>> leden = new ArrayList<>();
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
                } else {
                    verder(pilot, toeval);
                }
            }
            leden.add(tel());
            geefUit(stand);
        }
    }

    private void verder(String pilot, Random toeval) {
        mensen.stream()
                .filter(mens -> mens.pilot().equals(pilot) && toeval.nextInt(3) == 0)
                .forEach(mens -> mens.verder(toeval));
        int erbij = toeval.nextInt(4) == 0 ? toeval.nextInt(3) : toeval.nextInt(80);
        for (int i = 0; i < erbij; i++) {
            Maatmens mens = new Maatmens(pilot);
            mens.verder(toeval);
            mensen.add(mens);
        }
    }

    private static List<String> plekken(String pilot) {
        return REGIOS.containsKey(pilot)
                ? List.of(pilot, REGIOS.get(pilot), Figuur.GEHEEL)
                : List.of(pilot, Figuur.GEHEEL);
    }

    private Map<Figuur, BitSet> tel() {
        Map<Figuur, BitSet> nu = new HashMap<>();
        for (int i = 0; i < mensen.size(); i++) {
            for (String telling : mensen.get(i).tellingen()) {
                for (String plek : plekken(mensen.get(i).pilot())) {
                    nu.computeIfAbsent(figuur(telling, plek), f -> new BitSet()).set(i);
                }
            }
        }
        return nu;
    }

    private static Figuur figuur(String telling, String plek) {
        int at = telling.indexOf('@');
        return at < 0
                ? new Figuur(telling, plek, new TreeMap<>())
                : new Figuur(
                        telling.substring(0, at),
                        plek,
                        new TreeMap<>(Map.of(Splitsing.PERIODE, telling.substring(at + 1))));
    }

    private void geefUit(int stand) {
        Map<Figuur, Meting> metingen = new HashMap<>();
        Set<Figuur> figuren = new HashSet<>(leden.get(stand).keySet());
        figuren.addAll(eerder.keySet());
        for (Figuur figuur : figuren) {
            Eerder was = eerder.get(figuur);
            long personen = aantal(figuur, stand);
            long verloop = was == null ? personen : verloop(figuur, (int) was.sinds() - 1, stand);
            metingen.put(figuur, new Meting(personen, personen, metVrijgaveregel ? verloop : personen));
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

    long aantal(Figuur figuur, int stand) {
        return leden(figuur, stand).cardinality();
    }

    long verloop(Figuur figuur, int van, int tot) {
        BitSet anders = (BitSet) leden(figuur, van).clone();
        anders.xor(leden(figuur, tot));
        return anders.cardinality();
    }

    private BitSet leden(Figuur figuur, int stand) {
        return leden.get(stand).getOrDefault(figuur, new BitSet());
    }
}
