package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Covers figures against somebody who adds up those of all families together. Each table went before with its own cover;
 * here is added what is missing between them.
 */
final class Samendekking {

    /** Programmes that look for room of many figures at once, before each that has none is looked at by itself. */
    private static final int SAMEN = 6;

    /** Pilots that a programme looks at beside those of the figure, next to it and farther. */
    private static final int BUREN = 3;

    /** More than hiding whatever figures. */
    private static final double WAARD = 1e7;

    private final Samenhang samenhang;
    private final long minimum;
    private final long breedte;
    private final double[] hoger;
    private final double[] lager;
    private final Set<Integer> opgegeven = new HashSet<>();
    private int mislukt;

    Samendekking(Samenhang samenhang, long minimum, long breedte) {
        this.samenhang = samenhang;
        this.minimum = minimum;
        this.breedte = breedte;
        this.hoger = new double[samenhang.grootte()];
        this.lager = new double[samenhang.grootte()];
    }

    /** @return figures for which there is no cover: then nothing new of their families goes out */
    int dek() {
        Set<Integer> gedekt = new HashSet<>();
        while (true) {
            List<Integer> doelen = samenhang.doelen(minimum).stream()
                    .filter(doel -> !gedekt.contains(doel))
                    .toList();
            if (doelen.isEmpty() && !vulAan()) {
                return mislukt;
            }
            Map<List<Object>, List<Integer>> groepen = new LinkedHashMap<>();
            doelen.forEach(doel -> groepen.computeIfAbsent(
                            List.of(samenhang.gebied(doel), samenhang.cel(doel).stil()), g -> new ArrayList<>())
                    .add(doel));
            groepen.values().forEach(this::zoekSamen);
            doelen.forEach(this::dek);
            gedekt.addAll(doelen);
        }
    }

    /** Hides more until what is left of each sum is of nobody or of enough people. @return whether it did */
    private boolean vulAan() {
        boolean meer = false;
        for (int[] som : samenhang.sommen()) {
            Rest rest = samenhang.rest(som);
            if (!rest.genoeg(minimum)) {
                int erbij = rest.aanvulling(samenhang::kanVerborgen);
                if (erbij >= 0) {
                    samenhang.verberg(erbij);
                    meer = true;
                } else if (opgegeven.add(som[0])) {
                    mislukt++;
                    samenhang.verbergFamilies(som[0]);
                    meer = true;
                }
            }
        }
        return meer;
    }

    /** Of one place, so that they are in each other's surroundings. */
    private void zoekSamen(List<Integer> groep) {
        Random toeval = new Random(groep.size());
        int[] omgeving = omgeving(groep.getFirst());
        for (int poging = 0; poging < SAMEN; poging++) {
            List<Integer> zonder = groep.stream().filter(doel -> !genoeg(doel)).toList();
            if (zonder.size() < 2) {
                return;
            }
            double[] waard = new double[samenhang.grootte()];
            Verschuiving verschuiving = new Verschuiving(samenhang.verbanden(), samenhang.grootte());
            losse(verschuiving, groep.getFirst(), omgeving);
            for (int doel : zonder) {
                waard[doel] = poging == 0 ? 1 : poging == 1 ? -1 : toeval.nextBoolean() ? 1 : -1;
                Celstand cel = samenhang.cel(doel);
                verschuiving.mag(doel, Math.min(breedte, cel.omlaag()), Math.min(breedte, cel.omhoog()), 0);
            }
            getuigt(groep, verschuiving.beste(waard));
        }
    }

    private void dek(int doel) {
        if (genoeg(doel)) {
            return;
        }
        int[] omgeving = omgeving(doel);
        zoek(doel, omgeving);
        if (genoeg(doel)) {
            return;
        }
        if (tekort(doel).omhoog() > 0) {
            koop(doel, omgeving, 1);
        }
        if (!genoeg(doel)) {
            koop(doel, omgeving, -1);
        }
        if (!genoeg(doel)) {
            mislukt++;
            samenhang.verbergFamilies(doel);
        }
    }

    private boolean genoeg(int doel) {
        return tekort(doel).samen() == 0;
    }

    private Tekort tekort(int doel) {
        return Tekort.van(samenhang.cel(doel), breedte).na(heel(hoger[doel]), heel(lager[doel]));
    }

    private static long heel(double ruimte) {
        return (long) Math.floor(ruimte + 1e-4);
    }

    /** How far it can go to each side while all that is shown stays. */
    private void zoek(int doel, int[] omgeving) {
        Verschuiving verschuiving = new Verschuiving(samenhang.verbanden(), samenhang.grootte());
        losse(verschuiving, doel, omgeving);
        verschuiving.mag(doel, zelf(doel, -1), zelf(doel, 1), 0);
        for (int kant = 1; kant >= -1; kant -= 2) {
            double[] waard = new double[samenhang.grootte()];
            waard[doel] = kant;
            getuigt(doel, verschuiving.beste(waard));
        }
    }

    /** Hides more, as cheap as can be, so that the figure can be that much higher or lower. */
    private void koop(int doel, int[] omgeving, int kant) {
        Verschuiving verschuiving = new Verschuiving(samenhang.verbanden(), samenhang.grootte());
        losse(verschuiving, doel, omgeving);
        Set<String> families = samenhang.buurfamilies(doel);
        for (int i : omgeving) {
            Celstand cel = samenhang.cel(i);
            if (samenhang.kanVerborgen(i) && samenhang.vrij(i, doel) && samenhang.in(i, families)) {
                verschuiving.mag(i, cel.omlaag(), cel.omhoog(), 1 + cel.personen());
            }
        }
        verschuiving.mag(doel, kant < 0 ? zelf(doel, -1) : 0, kant > 0 ? zelf(doel, 1) : 0, 0);
        double[] waard = new double[samenhang.grootte()];
        waard[doel] = kant * WAARD;
        double[] gevonden = verschuiving.beste(waard);
        for (int i : omgeving) {
            if (Math.abs(gevonden[i]) > Verschuiving.GELIJK && !samenhang.los(i)) {
                samenhang.verberg(i);
            }
        }
        getuigt(doel, gevonden);
    }

    private double zelf(int doel, int kant) {
        Celstand cel = samenhang.cel(doel);
        return Math.min(breedte, kant > 0 ? cel.zelfOmhoog() : cel.zelfOmlaag());
    }

    private void losse(Verschuiving verschuiving, int doel, int[] omgeving) {
        for (int i : omgeving) {
            if (samenhang.los(i) && samenhang.vrij(i, doel)) {
                verschuiving.mag(i, samenhang.cel(i).omlaag(), samenhang.cel(i).omhoog(), 0);
            }
        }
    }

    /** Of every figure that moved; with what stood still only those of which that may move too. */
    private void getuigt(List<Integer> doelen, double[] verschil) {
        boolean voorAlle = doelen.stream().noneMatch(doel -> samenhang.cel(doel).stil());
        (voorAlle ? IntStream.range(0, verschil.length).boxed() : doelen.stream()).forEach(i -> {
            hoger[i] = Math.max(hoger[i], verschil[i]);
            lager[i] = Math.max(lager[i], -verschil[i]);
        });
    }

    /** Of a figure that is out, or told elsewhere, only itself: to cover others it may move less. */
    private void getuigt(int doel, double[] verschil) {
        Celstand cel = samenhang.cel(doel);
        if (cel.vorig() == Celstand.Vorig.GETOOND || cel.verteld()) {
            hoger[doel] = Math.max(hoger[doel], verschil[doel]);
            lager[doel] = Math.max(lager[doel], -verschil[doel]);
        } else {
            getuigt(List.of(doel), verschil);
        }
    }

    /** The figures of its own place and what it is in, and of the pilots beside it with most people who are not shown. */
    private int[] omgeving(int doel) {
        As pilots = samenhang.pilots();
        int hier = samenhang.gebied(doel);
        long[] mensen = new long[pilots.grootte()];
        for (int i = 0; i < samenhang.grootte(); i++) {
            mensen[samenhang.gebied(i)] += samenhang.los(i) && samenhang.vrij(i, doel)
                    ? samenhang.cel(i).omlaag()
                    : 0;
        }
        List<Integer> bladen = new ArrayList<>(IntStream.range(0, mensen.length)
                .filter(pilots::blad)
                .filter(i -> i != hier)
                .boxed()
                .toList());
        bladen.sort(Comparator.comparingLong(i -> -mensen[i]));
        List<Integer> mee = new ArrayList<>(List.of(hier));
        bladen.stream().filter(i -> pilots.naaste(i, hier)).limit(BUREN).forEach(mee::add);
        bladen.stream().filter(i -> !mee.contains(i)).limit(BUREN).forEach(mee::add);
        return IntStream.range(0, samenhang.grootte())
                .filter(i -> mee.stream().anyMatch(m -> pilots.binnen(m, samenhang.gebied(i))))
                .toArray();
    }
}
