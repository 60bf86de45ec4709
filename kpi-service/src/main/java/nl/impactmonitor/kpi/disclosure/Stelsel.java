package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.disclosure.Celstand.Vast;

/**
 * All tables of one stand, protected as one set: each figure is decided on once, in the smallest table it stands in, and is
 * fixed in every larger one. Where a figure is suppressed, everything it could be added up from is too. Not safe for use
 * by several threads.
 */
public final class Stelsel {

    private final Afscherming afscherming;
    private final As pilots;
    private final Map<String, As> dimensies;
    private final String basis;
    private final Map<Figuur, Besluit> besluiten = new HashMap<>();
    private final Samenhang samenhang;
    private int mislukt;
    private boolean samengedekt;

    /** @param basis the maat that counts everybody of whom any other figure can tell */
    public Stelsel(Afscherming afscherming, As pilots, Map<String, As> dimensies, String basis) {
        this.afscherming = afscherming;
        this.pilots = pilots;
        this.dimensies = dimensies;
        this.basis = basis;
        this.samenhang = new Samenhang(pilots);
    }

    /** What is known of a figure: people, what other tables tell of them, movers, and what of it is out. */
    public interface Bron {
        Celstand stand(Figuur figuur);
    }

    /** @param splitsing dimensions of this table, at most two, of which all smaller sets went before */
    public void beslis(Familie familie, List<String> splitsing, Bron bron) {
        SequencedMap<String, As> naar = new LinkedHashMap<>();
        splitsing.forEach(dimensie -> naar.put(dimensie, dimensies.get(dimensie)));
        beslis(familie, pilots, naar, bron);
    }

    /**
     * A table of everybody together by something that is told of people, and not by what they are.
     *
     * @param naar the axis of each dimension; of a part of a category that is not shown nothing is either
     */
    public void beslisSamen(Familie familie, SequencedMap<String, As> naar, Bron bron) {
        beslis(familie, As.plat(Figuur.GEHEEL, List.of()), naar, bron);
    }

    /**
     * A whole that is the sum of figures of tables that went before and of one that is never printed.
     *
     * @param rest null where there is none
     */
    public void som(Figuur geheel, Collection<Figuur> delen, Figuur rest, Bron bron) {
        IntStream.Builder cellen = IntStream.builder().add(samenhang.nummer(geheel));
        delen.forEach(deel -> cellen.add(samenhang.nummer(deel)));
        if (rest != null) {
            cellen.add(samenhang.voegToe(rest, bron.stand(rest).nietGedrukt(), true, rest.maat()));
        }
        samenhang.voegToe(Verband.som(cellen.build().toArray(), false));
    }

    private void beslis(Familie familie, As plaatsen, SequencedMap<String, As> naar, Bron bron) {
        List<String> splitsing = List.copyOf(naar.keySet());
        List<As> assen = new ArrayList<>(List.of(familie.maten(), plaatsen));
        List<Integer> onthullend = new ArrayList<>();
        for (As as : naar.values()) {
            onthullend.add(assen.size());
            assen.add(as);
        }
        Tabel tabel = new Tabel(assen, namen -> celstand(familie, figuur(splitsing, namen), naar, bron));
        Uitslag uitslag = afscherming.van(tabel, onthullend);
        mislukt += uitslag.gelukt() ? 0 : 1;
        Figuur[] figuren = new Figuur[tabel.grootte()];
        for (int cel = 0; cel < figuren.length; cel++) {
            List<String> namen = tabel.namen(cel);
            figuren[cel] = figuur(splitsing, namen);
            besluiten.computeIfAbsent(figuren[cel], f -> uitslag.besluit(namen));
        }
        if (!samengedekt) {
            onthoud(familie, tabel, figuren, bron);
        }
    }

    /**
     * What holds at each place between figures that were decided on. Where there are more people in the parts it is another rule
     * that they were counted by, and nobody can reckon with it.
     */
    public void sluitIn(Insluiting insluiting) {
        for (String plaats : pilots.namen()) {
            List<Integer> cellen = Stream.concat(Stream.of(insluiting.geheel()), insluiting.delen().stream())
                    .map(figuur -> samenhang.nummer(figuur.in(plaats)))
                    .toList();
            if (cellen.stream().allMatch(Objects::nonNull)) {
                long over = cellen.stream()
                                .skip(1)
                                .mapToLong(deel -> -samenhang.cel(deel).personen())
                                .sum()
                        + samenhang.cel(cellen.getFirst()).personen();
                if (over >= 0) {
                    samenhang.voegToe(Verband.binnen(
                            cellen.stream().mapToInt(Integer::intValue).toArray(), over));
                }
            }
        }
    }

    /** Covers what follows from figures of several of the tables that went before, as far as they are decided on till now. */
    public void dekSamen() {
        mislukt += afscherming.dek(samenhang);
        besluiten.putAll(afscherming.besluiten(samenhang));
        samengedekt = true;
    }

    private void onthoud(Familie familie, Tabel tabel, Figuur[] figuren, Bron bron) {
        int[] nummers = new int[figuren.length];
        for (int cel = 0; cel < nummers.length; cel++) {
            nummers[cel] = samenhang.voegToe(
                    figuren[cel],
                    tabel.cel(cel),
                    verborgen(figuren[cel]),
                    String.join(" ", familie.maten().namen()));
        }
        for (int as = 0; as < tabel.assen().size(); as++) {
            boolean gebieden = as == tabel.gebieden();
            tabel.lijnen(
                    as,
                    lijn -> samenhang.voegToe(Verband.som(
                            Arrays.stream(lijn).map(cel -> nummers[cel]).toArray(), gebieden)));
        }
        for (int cel = 0; familie.binnen() != null && cel < nummers.length; cel++) {
            Figuur binnen = figuren[cel].van(familie.binnen());
            if (figuren[cel].maat().equals(familie.geheel()) && samenhang.nummer(binnen) != null) {
                long over = Math.max(
                        0, bron.stand(binnen).personen() - tabel.cel(cel).personen());
                samenhang.voegToe(Verband.binnen(new int[] {samenhang.nummer(binnen), nummers[cel]}, over));
            }
        }
    }

    /** Of every figure that stood in a table. */
    public Map<Figuur, Besluit> besluiten() {
        return Map.copyOf(besluiten);
    }

    /** Tables, and figures over several, without cover, so that nothing new of them goes out. */
    public int mislukt() {
        return mislukt;
    }

    private Celstand celstand(Familie familie, Figuur figuur, Map<String, As> naar, Bron bron) {
        Celstand kaal = bron.stand(figuur);
        Besluit al = besluiten.get(figuur);
        boolean niemand = leeg(figuur.van(familie.geheel()), bron)
                || !figuur.kenmerken().isEmpty()
                        && dimensies.keySet().containsAll(naar.keySet())
                        && bron.stand(figuur.van(basis)).personen() == 0;
        Figuur binnen = familie.binnen() != null && figuur.maat().equals(familie.geheel())
                ? figuur.van(familie.binnen())
                : null;
        return new Celstand(
                kaal.personen(),
                kaal.ondergrens(),
                binnen == null || verborgen(binnen)
                        ? kaal.bovengrens()
                        : bron.stand(binnen).personen(),
                kaal.verloop(),
                kaal.vorig(),
                al == null ? Vast.NEE : al.uitkomst() == Uitkomst.VERNIEUWD ? Vast.GETOOND : Vast.VERBORGEN,
                niemand || familie.nulVrij().contains(figuur.maat()),
                dicht(figuur, naar),
                binnen != null && verborgen(binnen)
                        || al != null
                                && figuur.maat().equals(familie.geheel())
                                && familie.maten().namen().size() > 1
                                && familie.optelbaar()
                                && verborgen(figuur),
                !familie.nietGetoond().contains(figuur.maat()),
                kaal.verteld(),
                kaal.rust());
    }

    /** Whether something that this is a part of is not shown. */
    private boolean dicht(Figuur figuur, Map<String, As> naar) {
        return figuur.kenmerken().keySet().stream().anyMatch(dimensie -> {
            boolean vanMensen = dimensies.containsKey(dimensie);
            String ouder = vanMensen
                    ? Figuur.GEHEEL
                    : naar.get(dimensie).ouder(figuur.kenmerken().get(dimensie));
            Figuur boven = ouder.equals(Figuur.GEHEEL) ? figuur.zonder(dimensie) : figuur.met(dimensie, ouder);
            return verborgen(boven) || !vanMensen && !besluiten.containsKey(boven) && dicht(boven, naar);
        });
    }

    /** Known to be of nobody: then nothing that is a part of it can tell of anybody. */
    private boolean leeg(Figuur geheel, Bron bron) {
        return besluiten.containsKey(geheel)
                && !verborgen(geheel)
                && bron.stand(geheel).personen() == 0;
    }

    private boolean verborgen(Figuur figuur) {
        Besluit besluit = besluiten.get(figuur);
        return besluit != null && besluit.uitkomst() != Uitkomst.VERNIEUWD;
    }

    private static Figuur figuur(List<String> splitsing, List<String> namen) {
        SortedMap<String, String> kenmerken = new TreeMap<>();
        for (int i = 0; i < splitsing.size(); i++) {
            String categorie = namen.get(i + 2);
            if (!categorie.equals(Figuur.GEHEEL)) {
                kenmerken.put(splitsing.get(i), categorie);
            }
        }
        return new Figuur(namen.get(0), namen.get(1), kenmerken);
    }
}
