package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.disclosure.Celstand.Vorig;

/** A small programma whose people come, go and improve at random, and the standen that go out of it. */
final class Proefgebied {

    static final int MINIMUM = 10;
    static final int BREEDTE = 5;
    static final List<String> PILOTS = List.of("A", "B", "C");
    static final List<String> GESLACHT = List.of("V", "M", "X");
    static final List<String> LEEFTIJD = List.of("JONG", "OUD");
    static final List<String> BLADEN = List.of("NIET", "REST", "STRIKT");
    static final String BASIS = "ALLEN";
    private static final List<String> MATEN = List.of(BASIS, "RUIM", "STRIKT", "REST", "NIET");

    private static final Familie ALLEN = new Familie(As.plat(BASIS, List.of()), Set.of(), Set.of());
    private static final Familie BETER = new Familie(beter(), Set.of("REST", "NIET"), Set.of());
    /** Few are split by two dimensions at once: those cost most. */
    private static final List<List<List<String>>> DECLARATIES = List.of(
            List.of(List.of(), List.of("GESLACHT"), List.of("LEEFTIJD"), List.of("GESLACHT", "LEEFTIJD")),
            List.of(List.of(), List.of("GESLACHT"), List.of("LEEFTIJD")),
            List.of(List.of(), List.of("GESLACHT")),
            List.of(List.of(), List.of("LEEFTIJD")));

    /** Which of them the data sets take in turn. */
    private static final int[] ZELDEN = {0, 1, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3};

    /** What is done with a stand; a rule that is left out shows what it is for. */
    enum Regels {
        ALLE,
        ZONDER_DEKKING,
        ZONDER_VRIJGAVEREGEL,
        /** As if nobody could know which pilots stood still. */
        ZONDER_STILTE,
        /** Shares beside counts that are not shown. */
        LOSSE_DELEN
    }

    /** @param blad what somebody counts for per stand, null when not there */
    record Mens(String pilot, String geslacht, String leeftijd, String[] blad) {
        boolean telt(Figuur f, int stand) {
            return blad[stand] != null
                    && past(f.pilot(), pilot)
                    && past(f.kenmerken().getOrDefault("GESLACHT", Figuur.GEHEEL), geslacht)
                    && past(f.kenmerken().getOrDefault("LEEFTIJD", Figuur.GEHEEL), leeftijd)
                    && Proefgebied.telt(f.maat(), blad[stand]);
        }

        /** Whether nothing tells them apart in this stand; null stands for anything. */
        boolean is(Mens ander, int stand) {
            return pilot.equals(ander.pilot)
                    && (ander.geslacht == null || ander.geslacht.equals(geslacht))
                    && (ander.leeftijd == null || ander.leeftijd.equals(leeftijd))
                    && ander.blad[stand].equals(blad[stand]);
        }

        private static boolean past(String gevraagd, String eigen) {
            return gevraagd.equals(Figuur.GEHEEL) || gevraagd.equals(eigen);
        }
    }

    final List<Mens> mensen = new ArrayList<>();
    final List<Map<Figuur, Besluit>> standen = new ArrayList<>();

    /** Pilots of which is known that nobody moved in them since the stand before, per stand. */
    final List<Set<String>> stil = new ArrayList<>();

    final Regels regels;
    private final List<Map<Figuur, BitSet>> leden = new ArrayList<>();
    private final List<List<String>> tabellen;

    private final Map<Figuur, Vorig> vorig = new HashMap<>();
    private final Map<Figuur, Integer> sinds = new HashMap<>();

    Proefgebied(long zaad, int aantalStanden, Regels regels) {
        this.regels = regels;
        tabellen = DECLARATIES.get(ZELDEN[(int) (zaad % ZELDEN.length)]);
        Random toeval = new Random(zaad);
        double[] groei = toeval.doubles(PILOTS.size(), 0, 1).toArray();
        for (int stand = 0; stand < aantalStanden; stand++) {
            int nu = stand;
            leden.add(new HashMap<>());
            stil.add(PILOTS.stream()
                    .filter(p -> nu > 0 && toeval.nextInt(3) == 0)
                    .collect(java.util.stream.Collectors.toSet()));
        }
        for (int stand = 0; stand < aantalStanden; stand++) {
            for (int p = 0; p < PILOTS.size(); p++) {
                if (stil.get(stand).contains(PILOTS.get(p))) {
                    continue;
                }
                int erbij = toeval.nextInt(4) == 0 ? toeval.nextInt(3) : (int) (groei[p] * toeval.nextInt(90));
                for (int i = 0; i < erbij; i++) {
                    nieuw(PILOTS.get(p), stand, aantalStanden, toeval);
                }
            }
        }
    }

    private void nieuw(String pilot, int vanaf, int aantalStanden, Random toeval) {
        String[] blad = new String[aantalStanden];
        int trap = 0;
        for (int stand = vanaf; stand < aantalStanden; stand++) {
            if (stand > vanaf && stil.get(stand).contains(pilot)) {
                blad[stand] = blad[stand - 1];
                continue;
            }
            if (stand > vanaf && toeval.nextInt(25) == 0) {
                break;
            }
            trap = Math.min(2, trap + (toeval.nextInt(3) == 0 ? 1 + toeval.nextInt(2) : 0));
            blad[stand] = BLADEN.get(trap);
        }
        String geslacht = GESLACHT.get(Math.min(2, toeval.nextInt(toeval.nextInt(8) == 0 ? 3 : 2)));
        mensen.add(new Mens(pilot, geslacht, LEEFTIJD.get(toeval.nextInt(3) / 2), blad));
    }

    void geefUit(int stand) {
        Stelsel.Bron bron = figuur -> regels == Regels.ZONDER_VRIJGAVEREGEL
                ? Celstand.nieuw(aantal(figuur, stand))
                : Celstand.nieuw(aantal(figuur, stand))
                        .sinds(vorig.getOrDefault(figuur, Vorig.GEEN), verloop(figuur, sinds.get(figuur), stand))
                        .met(regels == Regels.ZONDER_STILTE ? Celstand.Rust.GETOOND : rust(figuur, stand));
        Map<Figuur, Besluit> besluiten = regels == Regels.ZONDER_DEKKING ? zonderDekking(bron) : beschermd(stand, bron);
        besluiten.forEach((figuur, besluit) -> {
            if (besluit.uitkomst() != Uitkomst.BEHOUDEN) {
                vorig.put(figuur, besluit.uitkomst() == Uitkomst.VERNIEUWD ? Vorig.GETOOND : Vorig.VERBORGEN);
            }
            if (besluit.teltOpnieuw()) {
                sinds.put(figuur, stand);
            }
        });
        standen.add(besluiten);
    }

    private Celstand.Rust rust(Figuur figuur, int stand) {
        Uitkomst laatst = stand == 0 || !standen.get(stand - 1).containsKey(figuur)
                ? Uitkomst.VERNIEUWD
                : standen.get(stand - 1).get(figuur).uitkomst();
        if (laatst == Uitkomst.VERNIEUWD) {
            return Celstand.Rust.GETOOND;
        }
        int nieuws = laatst == Uitkomst.ONDERDRUKT ? sinds.getOrDefault(figuur, 0) : stand - 1;
        if (stond(figuur.pilot(), nieuws, stand)) {
            return Celstand.Rust.SINDS_NIEUWS;
        }
        return stond(figuur.pilot(), stand - 1, stand) ? Celstand.Rust.SINDS_VORIGE : Celstand.Rust.BEWOGEN;
    }

    /** Whether nobody moved between two standen. */
    private boolean stond(String pilot, int van, int tot) {
        return mensen.stream()
                .filter(m -> pilot.equals(Figuur.GEHEEL) || m.pilot.equals(pilot))
                .allMatch(m ->
                        IntStream.range(van, tot).allMatch(s -> java.util.Objects.equals(m.blad[s], m.blad[s + 1])));
    }

    private Map<Figuur, Besluit> beschermd(int stand, Stelsel.Bron bron) {
        Stelsel stelsel = new Stelsel(
                new Afscherming(MINIMUM, BREEDTE),
                As.plat(Figuur.GEHEEL, PILOTS),
                Map.of("GESLACHT", As.plat(Figuur.GEHEEL, GESLACHT), "LEEFTIJD", As.plat(Figuur.GEHEEL, LEEFTIJD)),
                BASIS);
        for (List<String> tabel : tabellen) {
            stelsel.beslis(ALLEN, tabel, f -> bron.stand(f).tussen(aantal(f.van("RUIM"), stand), Celstand.GEEN_GRENS));
            stelsel.beslis(BETER, tabel, bron);
        }
        return stelsel.besluiten();
    }

    private Map<Figuur, Besluit> zonderDekking(Stelsel.Bron bron) {
        Map<Figuur, Besluit> besluiten = new HashMap<>();
        for (Figuur figuur : figuren()) {
            Celstand cel = bron.stand(figuur);
            boolean verberg = cel.teWeinig(MINIMUM) || cel.bewogenDoorTeWeinig(MINIMUM);
            besluiten.put(figuur, new Besluit(verberg ? Uitkomst.ONDERDRUKT : Uitkomst.VERNIEUWD, !verberg));
        }
        return besluiten;
    }

    /** Every figure of the declared tables. */
    List<Figuur> figuren() {
        List<Figuur> alle = new ArrayList<>();
        for (List<String> tabel : tabellen) {
            for (String geslacht : tabel.contains("GESLACHT") ? GESLACHT : List.of(Figuur.GEHEEL)) {
                for (String leeftijd : tabel.contains("LEEFTIJD") ? LEEFTIJD : List.of(Figuur.GEHEEL)) {
                    SortedMap<String, String> kenmerken =
                            new TreeMap<>(Map.of("GESLACHT", geslacht, "LEEFTIJD", leeftijd));
                    kenmerken.values().removeIf(Figuur.GEHEEL::equals);
                    for (String maat : MATEN) {
                        alle.add(new Figuur(maat, Figuur.GEHEEL, kenmerken));
                        PILOTS.forEach(pilot -> alle.add(new Figuur(maat, pilot, kenmerken)));
                    }
                }
            }
        }
        return alle;
    }

    /** Everybody whom no table tells apart is one kind. */
    List<Mens> soorten(int stand) {
        List<Mens> soorten = new ArrayList<>();
        for (String pilot : PILOTS) {
            for (String geslacht : onderscheiden("GESLACHT", GESLACHT)) {
                for (String leeftijd : onderscheiden("LEEFTIJD", LEEFTIJD)) {
                    for (String blad : BLADEN) {
                        String[] alleen = new String[stand + 1];
                        alleen[stand] = blad;
                        soorten.add(new Mens(pilot, geslacht, leeftijd, alleen));
                    }
                }
            }
        }
        return soorten;
    }

    private List<String> onderscheiden(String dimensie, List<String> waarden) {
        return tabellen.stream().anyMatch(tabel -> tabel.contains(dimensie))
                ? waarden
                : java.util.Collections.singletonList(null);
    }

    static boolean gedrukt(Figuur figuur) {
        return !BETER.nietGetoond().contains(figuur.maat());
    }

    boolean getoond(Figuur figuur, int stand) {
        Besluit besluit = standen.get(stand).get(figuur);
        return gedrukt(figuur) && besluit != null && besluit.uitkomst() == Uitkomst.VERNIEUWD;
    }

    /** Of what an answer gives the share. */
    static Optional<String> geheelVan(String maat) {
        return switch (maat) {
            case "RUIM" -> Optional.of(BASIS);
            case "STRIKT" -> Optional.of("RUIM");
            default -> Optional.empty();
        };
    }

    long aantal(Figuur figuur, int stand) {
        return leden(figuur, stand).cardinality();
    }

    long verloop(Figuur figuur, Integer van, int tot) {
        BitSet anders = (BitSet) leden(figuur, tot).clone();
        if (van != null) {
            anders.xor(leden(figuur, van));
        }
        return anders.cardinality();
    }

    private BitSet leden(Figuur figuur, int stand) {
        return leden.get(stand).computeIfAbsent(figuur, f -> IntStream.range(0, mensen.size())
                .filter(i -> mensen.get(i).telt(f, stand))
                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    private static boolean telt(String maat, String blad) {
        return maat.equals(BASIS) || maat.equals(blad) || maat.equals("RUIM") && !blad.equals("NIET");
    }

    private static As beter() {
        SequencedMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(BASIS, null);
        ouders.put("RUIM", BASIS);
        ouders.put("STRIKT", "RUIM");
        ouders.put("REST", "RUIM");
        ouders.put("NIET", BASIS);
        return As.boom(ouders);
    }
}
