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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Afscherming;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Stelsel;
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

    /** Two of about as many people and one of few. */
    private static final List<String> WAARDEN = List.of("EEN", "TWEE", "DRIE");

    private static final List<String> MAANDEN = List.of("2026-02-01", "2026-03-01", "2026-04-01");

    /** One of so many people at each stand. */
    private static final int WEG = 50;

    private static final int VERHUIST = 40;

    private final List<Maatmens> mensen = new ArrayList<>();
    private final List<Map<Figuur, BitSet>> leden = new ArrayList<>();
    private final List<Map<Figuur, Besluit>> standen = new ArrayList<>();
    private final List<Set<String>> stil = new ArrayList<>();
    private final Map<Figuur, Eerder> eerder = new HashMap<>();
    private final Regels regels;
    private final Random kenmerk;
    private final List<Dimensie> dimensies;

    /** One of four is large enough to tell of levels. */
    private final int hoogstensErbij;

    private final Set<String> berekend;
    private final boolean weinigStoppen;

    /** What is done with a stand; a rule that is left out shows what it is for. */
    enum Regels {
        ALLE,
        ZONDER_DEKKING,
        ZONDER_VRIJGAVEREGEL,
        /** Each table covered by itself, and what follows from several of them not. */
        ZONDER_SAMENHANG,
        /** Shares beside counts that are not shown. */
        LOSSE_DELEN,
        /** As if nobody knew how the figures of one family are counted beside those of another. */
        ZONDER_INSLUITING,
        /** As if no berekening told how many people it is about. */
        ZONDER_BEREKENING
    }

    /** By which kenmerken people are split, for one of as many sets of data; of two that are a pair, by both together too. */
    private static final List<List<Dimensie>> KENMERKEN = List.of(
            List.of(),
            List.of(Dimensie.GESLACHT),
            List.of(Dimensie.GESLACHT, Dimensie.LEEFTIJDSKLASSE),
            List.of(Dimensie.INSTROOMMAAND),
            List.of(),
            List.of(Dimensie.OPLEIDING, Dimensie.LEERDER_TYPE),
            List.of(Dimensie.DOELGROEP, Dimensie.INSTROOMKANAAL));

    Maatgebied(long zaad, int aantal, Regels regels) {
        this(zaad, aantal, regels, Set.of(), false);
    }

    /** One stand of people of whom nearly nobody stopped working. */
    static Maatgebied weinigStoppen(long zaad, Regels regels) {
        return new Maatgebied(zaad, 1, regels, Set.of(), true);
    }

    /** @param berekend places of which a berekening tells how many have both metingen, where those are enough */
    Maatgebied(long zaad, int aantal, Regels regels, Set<String> berekend) {
        this(zaad, aantal, regels, berekend, false);
    }

    private Maatgebied(long zaad, int aantal, Regels regels, Set<String> berekend, boolean weinigStoppen) {
        this.weinigStoppen = weinigStoppen;
        this.regels = regels;
        this.berekend = berekend;
        this.hoogstensErbij = zaad % 4 == 1 ? 300 : 80;
        this.dimensies = KENMERKEN.get((int) (zaad % KENMERKEN.size()));
        this.kenmerk = new Random(~zaad);
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
            vertrekken(stil.get(stand), toeval);
            leden.add(tel());
            geefUit(stand);
        }
    }

    private void verder(String pilot, Random toeval) {
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
    private void vertrekken(Set<String> stil, Random toeval) {
        List<String> in = PILOTS.stream().filter(pilot -> !stil.contains(pilot)).toList();
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
        return REGIOS.containsKey(pilot)
                ? List.of(pilot, REGIOS.get(pilot), Figuur.GEHEEL)
                : List.of(pilot, Figuur.GEHEEL);
    }

    private Map<Figuur, BitSet> tel() {
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

    private void geefUit(int stand) {
        Map<Figuur, Meting> metingen = new HashMap<>();
        Set<Figuur> figuren = new HashSet<>(leden.get(stand).keySet());
        figuren.removeIf(
                figuur -> Maatniveaus.samenAlleen(figuur) && !figuur.pilot().equals(Figuur.GEHEEL));
        figuren.addAll(eerder.keySet());
        for (Figuur figuur : figuren) {
            Eerder was = eerder.get(figuur);
            long personen = aantal(figuur, stand);
            long verloop = was == null ? personen : verloop(figuur, (int) was.sinds() - 1, stand);
            boolean geteld = regels != Regels.ZONDER_VRIJGAVEREGEL;
            metingen.put(figuur, new Meting(personen, personen, geteld ? verloop : personen));
        }
        int breedte = regels == Regels.ZONDER_DEKKING ? 1 : BREEDTE;
        Map<Figuur, Eerder> uit = regels == Regels.ZONDER_VRIJGAVEREGEL ? Map.of() : eerder;
        Set<String> berekend = regels == Regels.ZONDER_BEREKENING ? Set.of() : this.berekend;
        Bescherming bescherming = new Bescherming(
                new Afscherming(MINIMUM, breedte),
                PILOTS,
                REGIOS,
                metingen,
                uit,
                rust(stand),
                berekend,
                Maatmens.SCHALEN);
        Map<Figuur, Besluit> besluiten =
                switch (regels) {
                    case ZONDER_SAMENHANG -> bescherming.besluiten(stelsel -> {});
                    case ZONDER_INSLUITING -> bescherming.besluiten(Stelsel::dekSamen);
                    default -> bescherming.besluiten();
                };
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

    /** What a berekening tells. */
    boolean berekend(Figuur figuur, int stand) {
        return figuur.maat().equals(Maten.EENMETING)
                && berekend.contains(figuur.pilot())
                && aantal(figuur, stand) >= MINIMUM;
    }

    Regels regels() {
        return regels;
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
