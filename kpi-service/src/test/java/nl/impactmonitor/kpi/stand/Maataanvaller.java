package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Familie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Kennis;
import nl.impactmonitor.kpi.disclosure.Som;

/**
 * Knows every figure of every stand that is shown, of what each is a part, that a total is the sum of its pilots, that none
 * is below zero, and in which pilots nobody moved: those have the same figures as in the stand before. The unknowns are all
 * figures of each pilot. Whatever fits these sums is a possible set of people, since parts of one whole may be chosen
 * freely beside other parts of it.
 */
final class Maataanvaller {

    /** A figure that is asked after. */
    record Doel(Figuur figuur, int stand) {}

    private record Cel(Figuur figuur, int stand) {}

    private final Maatgebied gebied;
    private final int standen;
    private final Map<Cel, Integer> cellen = new LinkedHashMap<>();
    private final Kennis kennis;

    Maataanvaller(Maatgebied gebied, int standen) {
        this.gebied = gebied;
        this.standen = standen;
        int aantal = 0;
        for (int stand = 0; stand < standen; stand++) {
            for (Figuur figuur : gebied.standen().get(stand).keySet()) {
                if (Maatgebied.PILOTS.contains(figuur.pilot())) {
                    Integer was = gebied.stil(figuur.pilot(), stand) ? cellen.get(new Cel(figuur, stand - 1)) : null;
                    cellen.put(new Cel(figuur, stand), was == null ? aantal++ : was);
                }
            }
        }
        double[] waar = new double[aantal];
        cellen.forEach((cel, nummer) -> waar[nummer] = gebied.aantal(cel.figuur, cel.stand));
        this.kennis = new Kennis(waar);
        for (int stand = 0; stand < standen; stand++) {
            verbanden(stand);
            for (Figuur figuur : gebied.standen().get(stand).keySet()) {
                if (gebied.getoond(figuur, stand) && telbaar(figuur)) {
                    long echt = gebied.aantal(figuur, stand);
                    kennis.weet(som(figuur, stand), echt, echt);
                }
            }
        }
    }

    private static boolean telbaar(Figuur figuur) {
        return !figuur.maat().equals(Maten.TRAJECTEN);
    }

    /** What lies, of what may not be known, within less than the protection interval. */
    List<Doel> gevonden() {
        List<Doel> doelen = new ArrayList<>();
        for (int stand = 0; stand < standen; stand++) {
            for (Figuur figuur : gebied.standen().get(stand).keySet()) {
                if (telbaar(figuur) && gevoelig(figuur, stand)) {
                    doelen.add(new Doel(figuur, stand));
                }
            }
        }
        List<Som> sommen =
                doelen.stream().map(doel -> som(doel.figuur, doel.stand)).toList();
        return kennis.binnen(Maatgebied.BREEDTE, sommen).stream()
                .map(doelen::get)
                .toList();
    }

    /** Of a few people, or of few who moved and by that not shown anew. */
    private boolean gevoelig(Figuur figuur, int stand) {
        long aantal = gebied.aantal(figuur, stand);
        boolean klein = aantal > 0 && aantal < Maatgebied.MINIMUM;
        long verloop = stand == 0 || gebied.getoond(figuur, stand) || !gebied.getoond(figuur, stand - 1)
                ? 0
                : gebied.verloop(figuur, stand - 1, stand);
        return klein || verloop > 0 && verloop < Maatgebied.MINIMUM;
    }

    /** A figure as figures of pilots. */
    private Som som(Figuur figuur, int stand) {
        int[] delen = Maatgebied.PILOTS.stream()
                .filter(pilot -> figuur.pilot().equals(pilot)
                        || figuur.pilot().equals(Figuur.GEHEEL)
                        || figuur.pilot().equals(Maatgebied.REGIOS.get(pilot)))
                .mapToInt(pilot -> cellen.get(new Cel(new Figuur(figuur.maat(), pilot, figuur.kenmerken()), stand)))
                .toArray();
        double[] factoren = new double[delen.length];
        java.util.Arrays.fill(factoren, 1);
        return new Som(delen, factoren);
    }

    private void verbanden(int stand) {
        Set<String> maten = new TreeSet<>();
        Set<String> perioden = new TreeSet<>();
        gebied.standen().get(stand).keySet().forEach(figuur -> {
            maten.add(figuur.maat());
            perioden.addAll(figuur.kenmerken().values());
        });
        As tijd = Tijdas.van(perioden);
        for (String pilot : Maatgebied.PILOTS) {
            for (Familie familie : Maten.geheel(maten)) {
                delen(familie.maten()).forEach((geheel, delen) -> som(stand, pilot, geheel, delen, Figuur.GEHEEL));
                if (familie.binnen() != null) {
                    String deel = familie.maten().namen().getFirst();
                    weet(
                            cel(stand, pilot, familie.binnen(), Figuur.GEHEEL),
                            List.of(cel(stand, pilot, deel, Figuur.GEHEEL)),
                            Double.POSITIVE_INFINITY);
                }
            }
            for (Familie familie : Maten.verloop()) {
                for (String periode : tijd.namen()) {
                    delen(familie.maten()).forEach((geheel, delen) -> som(stand, pilot, geheel, delen, periode));
                }
                for (String maat : telbareMaten(familie)) {
                    delen(tijd)
                            .forEach((geheel, delen) -> weet(
                                    cel(stand, pilot, maat, geheel),
                                    delen.stream()
                                            .map(deel -> cel(stand, pilot, maat, deel))
                                            .toList(),
                                    0));
                }
            }
        }
    }

    private static List<String> telbareMaten(Familie familie) {
        return familie.maten().namen().stream()
                .filter(maat -> !maat.equals(Maten.TRAJECTEN))
                .toList();
    }

    private void som(int stand, String pilot, String geheel, List<String> delen, String periode) {
        weet(
                cel(stand, pilot, geheel, periode),
                delen.stream().map(deel -> cel(stand, pilot, deel, periode)).toList(),
                0);
    }

    /** Each whole with its parts. */
    private static Map<String, List<String>> delen(As as) {
        List<String> namen = as.namen();
        return namen.subList(1, namen.size()).stream().collect(Collectors.groupingBy(as::ouder));
    }

    private int cel(int stand, String pilot, String maat, String periode) {
        SortedMap<String, String> kenmerken = new TreeMap<>();
        if (!periode.equals(Figuur.GEHEEL)) {
            kenmerken.put(Splitsing.PERIODE, periode);
        }
        return cellen.get(new Cel(new Figuur(maat, pilot, kenmerken), stand));
    }

    private void weet(int geheel, List<Integer> delen, double hoogstens) {
        double[] factoren = new double[delen.size() + 1];
        int[] welke = new int[factoren.length];
        for (int i = 0; i < factoren.length; i++) {
            welke[i] = i == 0 ? geheel : delen.get(i - 1);
            factoren[i] = i == 0 ? 1 : -1;
        }
        kennis.weet(new Som(welke, factoren), 0, hoogstens);
    }
}
