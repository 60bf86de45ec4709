package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

    private final List<Map<Figuur, BitSet>> leden = new ArrayList<>();
    private final List<Map<Figuur, Besluit>> standen = new ArrayList<>();
    private final List<Set<String>> stil = new ArrayList<>();
    private final Map<Figuur, Eerder> eerder = new HashMap<>();
    private final Regels regels;
    private final Set<String> berekend;

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
        this.regels = regels;
        this.berekend = berekend;
        Maatbevolking bevolking = new Maatbevolking(zaad, weinigStoppen);
        for (int stand = 0; stand < aantal; stand++) {
            stil.add(bevolking.verder(stand == 0));
            leden.add(bevolking.tel());
            geefUit(stand);
        }
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
                Maatmens.NIVEAUSCHALEN);
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
