package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Everything that is known of some unknown counts: sums of them, and that none is below zero. Tells which sums lie within
 * less than a given width, by linear programme. Whatever fits what is known is a witness for all sums at once, so that few
 * programmes answer for many; that a sum is known is only said after a programme of its own to each side. Not safe for use
 * by several threads.
 */
public final class Kennis {

    /** Nobody takes a count for larger than this; it keeps the programmes bounded. */
    private static final int HOOGSTENS = 1_000;

    /** Programmes that stretch many sums at once, some up and some down. */
    private static final int SAMEN = 6;

    private static final double GELIJK = 1e-6;

    /** What a solver may be off in a sum of many. */
    private static final double RUIMTE = 1e-4;

    private record Feit(Som som, double minstens, double hoogstens) {}

    private final double[] waar;
    private final boolean[] vast;
    private final List<Feit> feiten = new ArrayList<>();

    /** @param waar the true counts */
    public Kennis(double[] waar) {
        this.waar = waar.clone();
        this.vast = new boolean[waar.length];
    }

    /** @throws IllegalArgumentException when it is not true */
    public void weet(Som som, double minstens, double hoogstens) {
        double echt = som.in(waar);
        if (echt < minstens - GELIJK || echt > hoogstens + GELIJK) {
            throw new IllegalArgumentException("%s is not between %s and %s".formatted(echt, minstens, hoogstens));
        }
        feiten.add(new Feit(som, minstens, hoogstens));
    }

    /** Numbers of the sums that lie, as far as is known, within less than this width. */
    public List<Integer> binnen(double breedte, List<Som> gevraagd) {
        stelVast();
        double[] laag = gevraagd.stream().mapToDouble(g -> g.in(waar)).toArray();
        double[] hoog = laag.clone();
        int[] deel = delen(gevraagd);
        Map<Integer, List<Integer>> perDeel = new LinkedHashMap<>();
        for (int g = 0; g < laag.length; g++) {
            for (int cel : gevraagd.get(g).cellen()) {
                if (!vast[cel]) {
                    perDeel.computeIfAbsent(deel[cel], d -> new ArrayList<>()).add(g);
                    break;
                }
            }
        }
        perDeel.forEach((welk, sommen) -> rek(breedte, gevraagd, sommen, new Deel(welk, deel), laag, hoog));
        return IntStream.range(0, laag.length)
                .filter(g -> hoog[g] - laag[g] < breedte - GELIJK)
                .boxed()
                .toList();
    }

    private void rek(double breedte, List<Som> alle, List<Integer> sommen, Deel deel, double[] laag, double[] hoog) {
        Random toeval = new Random(sommen.size());
        for (int poging = 0; poging < SAMEN; poging++) {
            double[] streven = new double[waar.length];
            int open = 0;
            for (int g : sommen) {
                if (hoog[g] - laag[g] < breedte - GELIJK) {
                    boolean op = poging == 0 || poging > 1 && toeval.nextBoolean();
                    tel(streven, alle.get(g), op ? 1 : -1);
                    open++;
                }
            }
            if (open < 2) {
                break;
            }
            verruim(alle, sommen, deel.hoogste(streven), laag, hoog);
        }
        for (int g : sommen) {
            for (int kant = 1; kant >= -1 && hoog[g] - laag[g] < breedte - GELIJK; kant -= 2) {
                double[] streven = new double[waar.length];
                tel(streven, alle.get(g), kant);
                verruim(alle, sommen, deel.hoogste(streven), laag, hoog);
            }
        }
    }

    private static void tel(double[] streven, Som som, int kant) {
        for (int i = 0; i < som.cellen().length; i++) {
            streven[som.cellen()[i]] += kant * som.factoren()[i];
        }
    }

    /** What a programme found counts as a witness only when it fits; it is no proof of anything that it found none. */
    private void verruim(List<Som> alle, List<Integer> sommen, double[] punt, double[] laag, double[] hoog) {
        boolean past = Arrays.stream(punt).allMatch(p -> p > -GELIJK)
                && feiten.stream().allMatch(feit -> {
                    double echt = feit.som.in(punt);
                    return echt > feit.minstens - RUIMTE && echt < feit.hoogstens + RUIMTE;
                });
        for (int g : past ? sommen : List.<Integer>of()) {
            double waarde = alle.get(g).in(punt);
            laag[g] = Math.min(laag[g], waarde);
            hoog[g] = Math.max(hoog[g], waarde);
        }
    }

    /** What is the only unknown of a known sum, or a part of a sum of nobody, is known. */
    private void stelVast() {
        boolean meer = true;
        while (meer) {
            meer = false;
            for (Feit feit : feiten) {
                double rest = feit.hoogstens;
                int los = 0;
                boolean plus = true;
                for (int i = 0; i < feit.som.cellen().length; i++) {
                    int cel = feit.som.cellen()[i];
                    rest -= vast[cel] ? feit.som.factoren()[i] * waar[cel] : 0;
                    los += vast[cel] ? 0 : 1;
                    plus &= vast[cel] || feit.som.factoren()[i] > 0;
                }
                boolean bekend = los == 1 && feit.minstens == feit.hoogstens || plus && Math.abs(rest) < GELIJK;
                if (los > 0 && bekend) {
                    Arrays.stream(feit.som.cellen()).forEach(cel -> vast[cel] = true);
                    meer = true;
                }
            }
        }
    }

    /** Unknowns that hang together by sums, known or asked after, have the same number. */
    private int[] delen(List<Som> gevraagd) {
        int[] deel = IntStream.range(0, waar.length).toArray();
        feiten.forEach(feit -> verbind(deel, feit.som));
        gevraagd.forEach(som -> verbind(deel, som));
        return IntStream.range(0, waar.length).map(i -> wortel(deel, i)).toArray();
    }

    private void verbind(int[] deel, Som som) {
        int eerste = -1;
        for (int cel : som.cellen()) {
            if (!vast[cel]) {
                eerste = eerste < 0 ? wortel(deel, cel) : eerste;
                deel[wortel(deel, cel)] = eerste;
            }
        }
    }

    private static int wortel(int[] deel, int cel) {
        int wortel = cel;
        while (deel[wortel] != wortel) {
            deel[wortel] = deel[deel[wortel]];
            wortel = deel[wortel];
        }
        return wortel;
    }

    /** Unknowns that hang together, with what is known of them. */
    private final class Deel {
        private final int[] cellen;
        private final List<Feit> hier = new ArrayList<>();
        private final Map<Integer, Integer> soort = new HashMap<>();

        Deel(int welk, int[] deel) {
            cellen = IntStream.range(0, waar.length)
                    .filter(i -> !vast[i] && deel[i] == welk)
                    .toArray();
            for (int cel : cellen) {
                soort.put(cel, 0);
            }
            for (Feit feit : feiten) {
                if (Arrays.stream(feit.som.cellen()).anyMatch(soort::containsKey)) {
                    hier.add(feit);
                    double[] factoren = new double[waar.length];
                    tel(factoren, feit.som, 1);
                    verdeel(soort, factoren);
                }
            }
        }

        /** Unknowns that nothing tells apart are one. */
        private void verdeel(Map<Integer, Integer> soorten, double[] factoren) {
            Map<Map.Entry<Integer, Double>, Integer> nieuw = new HashMap<>();
            for (int cel : cellen) {
                soorten.compute(cel, (c, was) -> nieuw.computeIfAbsent(Map.entry(was, factoren[c]), k -> nieuw.size()));
            }
        }

        /** Something that fits and in which this sum is as high as can be. */
        double[] hoogste(double[] gevraagd) {
            Map<Integer, Integer> soorten = new HashMap<>(soort);
            verdeel(soorten, gevraagd);
            int aantal = (int) soorten.values().stream().distinct().count();
            double[] streven = new double[aantal];
            double[] onder = new double[aantal];
            double[] boven = new double[aantal];
            Arrays.fill(boven, HOOGSTENS);
            for (int cel : cellen) {
                streven[soorten.get(cel)] = gevraagd[cel];
                onder[soorten.get(cel)] -= waar[cel];
            }
            Simplex programma = new Simplex(streven, onder, boven);
            for (Feit feit : hier) {
                SortedMap<Integer, Double> regel = new TreeMap<>();
                for (int i = 0; i < feit.som.cellen().length; i++) {
                    if (!vast[feit.som.cellen()[i]]) {
                        regel.put(soorten.get(feit.som.cellen()[i]), feit.som.factoren()[i]);
                    }
                }
                double echt = feit.som.in(waar);
                int[] welke =
                        regel.keySet().stream().mapToInt(Integer::intValue).toArray();
                double[] factoren =
                        regel.values().stream().mapToDouble(Double::doubleValue).toArray();
                programma.som(welke, factoren, Math.min(0, feit.minstens - echt), Math.max(0, feit.hoogstens - echt));
            }
            double[] verschil = programma.hoogste();
            double[] punt = waar.clone();
            Set<Integer> gehad = new HashSet<>();
            for (int cel : cellen) {
                int welke = soorten.get(cel);
                punt[cel] = gehad.add(welke) ? verschil[welke] - onder[welke] : 0;
            }
            return punt;
        }
    }
}
