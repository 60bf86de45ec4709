package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Kennis;
import nl.impactmonitor.kpi.disclosure.Som;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Standcijfers;
import nl.impactmonitor.kpi.stand.Maatgebied.Regels;

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
            for (Figuur figuur : onbekenden(stand)) {
                if (Maatgebied.PILOTS.contains(figuur.pilot())) {
                    Integer was = gebied.stil(figuur.pilot(), stand) ? cellen.get(new Cel(figuur, stand - 1)) : null;
                    cellen.put(new Cel(figuur, stand), was == null ? aantal++ : was);
                }
            }
        }
        double[] waar = new double[aantal];
        cellen.forEach((cel, nummer) -> waar[nummer] = gebied.aantal(cel.figuur, cel.stand));
        this.kennis = new Kennis(waar);
        Set<Figuur> figuren = new HashSet<>();
        gebied.standen().forEach(stand -> figuren.addAll(stand.keySet()));
        Map<String, String> gehelen = new Maatverbanden(figuren).gehelen();
        for (int stand = 0; stand < standen; stand++) {
            verbanden(stand);
            for (Figuur figuur : gebied.standen().get(stand).keySet()) {
                boolean bekend = gebied.getoond(figuur, stand) || gebied.berekend(figuur, stand);
                if (bekend && telbaar(figuur)) {
                    long echt = gebied.aantal(figuur, stand);
                    kennis.weet(som(figuur, stand), echt, echt);
                }
                String geheel = gehelen.get(figuur.maat());
                if (geheel != null) {
                    deel(figuur, new Figuur(geheel, figuur.pilot(), figuur.kenmerken()), stand);
                }
            }
        }
    }

    /** Every figure of a pilot, and those that its figures of levels are made of. */
    private List<Figuur> onbekenden(int stand) {
        Set<Figuur> figuren = gebied.standen().get(stand).keySet();
        List<Figuur> onbekenden = new ArrayList<>(figuren);
        for (String stam : Maatmens.SCHALEN.keySet()) {
            for (String pilot : Maatgebied.PILOTS) {
                if (figuren.contains(totaal(stam, pilot))) {
                    onbekenden.addAll(Maatniveaus.alle(stam, pilot));
                }
            }
        }
        return onbekenden;
    }

    private static Figuur totaal(String stam, String pilot) {
        return new Figuur(stam + Maten.TOTAAL, pilot, new TreeMap<>());
    }

    /** What the answer says of a share where that does not follow from counts. */
    private void deel(Figuur figuur, Figuur geheel, int stand) {
        Deel deel = antwoord(figuur, stand).deelVan(antwoord(geheel, stand));
        boolean geteld = gebied.getoond(figuur, stand) && gebied.getoond(geheel, stand);
        if (deel.aandeel() != null && !geteld) {
            verhouding(figuur, geheel, stand, deel.aandeel(), 0, 0);
            verhouding(figuur, geheel, stand, deel.interval().van(), 0, Double.POSITIVE_INFINITY);
            verhouding(figuur, geheel, stand, deel.interval().tot(), Double.NEGATIVE_INFINITY, 0);
        }
    }

    private Standcijfers.Aantal antwoord(Figuur figuur, int stand) {
        boolean getoond = gebied.getoond(figuur, stand) || gebied.regels() == Regels.LOSSE_DELEN;
        return new Standcijfers.Aantal(getoond ? gebied.aantal(figuur, stand) : null, Instant.EPOCH);
    }

    /** The part less this share of the whole, which is unknown too. */
    private void verhouding(Figuur deel, Figuur geheel, int stand, double aandeel, double minstens, double hoogstens) {
        Som van = som(deel, stand);
        Som in = som(geheel, stand);
        kennis.weet(
                new Som(
                        IntStream.concat(Arrays.stream(van.cellen()), Arrays.stream(in.cellen()))
                                .toArray(),
                        DoubleStream.concat(
                                        Arrays.stream(van.factoren()),
                                        Arrays.stream(in.factoren()).map(factor -> -aandeel * factor))
                                .toArray()),
                minstens,
                hoogstens);
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
                .flatMap(pilot -> Maatniveaus.vanPilot(figuur, pilot))
                .mapToInt(deel -> cel(deel, stand))
                .toArray();
        double[] factoren = new double[delen.length];
        Arrays.fill(factoren, 1);
        return new Som(delen, factoren);
    }

    private void verbanden(int stand) {
        Maatverbanden verbanden = new Maatverbanden(gebied.standen().get(stand).keySet());
        for (String pilot : Maatgebied.PILOTS) {
            verbanden.van(
                    pilot,
                    (geheel, delen, hoogstens) -> weet(
                            cel(geheel, stand),
                            delen.stream().map(deel -> cel(deel, stand)).toList(),
                            hoogstens));
            for (String stam : Maatmens.SCHALEN.keySet()) {
                if (cellen.containsKey(new Cel(totaal(stam, pilot), stand))) {
                    niveaus(stam, pilot, stand);
                }
            }
        }
    }

    private void niveaus(String stam, String pilot, int stand) {
        Figuur totaal = totaal(stam, pilot);
        som(totaal, Maatniveaus.delen(totaal, pilot), stand);
        for (String richting : List.of("BETER", "SLECHTER")) {
            som(
                    new Figuur(stam + richting, pilot, new TreeMap<>()),
                    Maatniveaus.richting(stam, pilot, richting),
                    stand);
        }
    }

    private void som(Figuur geheel, List<Figuur> delen, int stand) {
        weet(cel(geheel, stand), delen.stream().map(deel -> cel(deel, stand)).toList(), 0);
    }

    private int cel(Figuur figuur, int stand) {
        return cellen.get(new Cel(figuur, stand));
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
