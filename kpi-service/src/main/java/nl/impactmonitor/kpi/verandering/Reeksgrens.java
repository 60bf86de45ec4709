package nl.impactmonitor.kpi.verandering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.disclosure.Groepsonthulling;
import nl.impactmonitor.kpi.disclosure.Rijregel;

/**
 * What of a score is not told to who may not see data of persons: counts of few people, whatever they count; a change that
 * everybody made alike; and what lies few people from the same count of a wider selection. Pure.
 */
final class Reeksgrens {

    /** Parts of a series that are told or not, each by itself. */
    enum Onderdeel {
        VERANDERING("n"),
        REFERENTIE("referentie"),
        UITGEVALLEN("uitgevallen"),
        NOG_NIET_GEMETEN("nogNietGemeten"),
        ZONDER_SCORE("zonderScore");

        private final String veld;

        Onderdeel(String veld) {
            this.veld = veld;
        }

        /** As a {@link LeefgebiedReeks} names it. */
        String veld() {
            return veld;
        }
    }

    /** @param perVersies of each series what is not told */
    record Weg(Map<String, Set<Onderdeel>> perVersies, boolean nietVergelijkbaar) {
        static final Weg NIETS = new Weg(Map.of(), false);

        /** @param versies the group of instrument versions of the series */
        Set<Onderdeel> van(String versies) {
            return perVersies.getOrDefault(versies, Set.of());
        }
    }

    private static final Set<Onderdeel> TELLINGEN =
            EnumSet.of(Onderdeel.UITGEVALLEN, Onderdeel.NOG_NIET_GEMETEN, Onderdeel.ZONDER_SCORE);

    private final Rijregel regel;
    private final List<SortedMap<Scoresleutel, Reeksen>> ruimer;

    /** @param ruimer the same of the selections that this one lies within */
    Reeksgrens(Rijregel regel, List<SortedMap<Scoresleutel, Reeksen>> ruimer) {
        this.regel = regel;
        this.ruimer = ruimer;
    }

    Weg weg(Scoresleutel sleutel, Reeksen score) {
        List<Reeksen> wijder = ruimer.stream()
                .map(alle -> alle.getOrDefault(sleutel, Reeksen.GEEN))
                .toList();
        Map<String, Set<Onderdeel>> weg = new TreeMap<>();
        score.perVersies()
                .forEach((versies, reeks) -> weg.put(
                        versies,
                        van(
                                reeks,
                                wijder.stream()
                                        .map(reeksen -> reeksen.perVersies().getOrDefault(versies, Reeks.LEEG))
                                        .toList())));
        boolean niet = regel.verraadt(score.nietVergelijkbaar(), wijder.stream().mapToLong(Reeksen::nietVergelijkbaar));
        niet = dek(score, weg, niet, EnumSet.of(Onderdeel.ZONDER_SCORE));
        return new Weg(weg, dek(score, weg, niet, TELLINGEN));
    }

    private Set<Onderdeel> van(Reeks reeks, List<Reeks> wijder) {
        Set<Onderdeel> weg = EnumSet.noneOf(Onderdeel.class);
        if (vertelt(Reeks::richtingen, reeks, wijder)) {
            weg.add(Onderdeel.VERANDERING);
        }
        if (verteltReferentie(reeks, wijder)) {
            weg.add(Onderdeel.REFERENTIE);
        }
        for (Onderdeel onderdeel : TELLINGEN) {
            if (regel.verraadt(aantal(onderdeel, reeks), wijder.stream().mapToLong(r -> aantal(onderdeel, r)))) {
                weg.add(onderdeel);
            }
        }
        return weg;
    }

    /** In any of the pilots, as they are set against each other within each; or of those in the other pilots. */
    private boolean verteltReferentie(Reeks reeks, List<Reeks> wijder) {
        Set<String> pilots = reeks.pilotsMetReferentie();
        long elders = reeks.overgangen().n()
                - reeks.overgangen(Groep.DEELNEMER, pilots).n();
        return regel.teKlein(elders)
                || pilots.stream().anyMatch(pilot -> Stream.of(Groep.DEELNEMER, Groep.REFERENTIE)
                        .anyMatch(groep -> vertelt(r -> r.beterOfNiet(groep, pilot), reeks, wijder)));
    }

    /** Whether people in categories tell of few, or all of them are in one. */
    private boolean vertelt(Function<Reeks, long[]> verdeling, Reeks reeks, List<Reeks> wijder) {
        long[] rij = verdeling.apply(reeks);
        boolean vertelt = Groepsonthulling.in(rij);
        for (int i = 0; i < rij.length; i++) {
            int welke = i;
            vertelt |= regel.verraadt(
                    rij[i], wijder.stream().mapToLong(r -> verdeling.apply(r)[welke]));
        }
        return vertelt;
    }

    /**
     * Hides more where what is hidden could be taken from a total that the steps of the pilot tell: who has a nulmeting, or
     * both. @return whether who may not be compared is hidden
     */
    private boolean dek(Reeksen score, Map<String, Set<Onderdeel>> weg, boolean niet, Set<Onderdeel> onderdelen) {
        List<Onderdeel> welke = new ArrayList<>();
        List<String> versies = new ArrayList<>();
        score.perVersies()
                .keySet()
                .forEach(versie -> onderdelen.forEach(onderdeel -> {
                    versies.add(versie);
                    welke.add(onderdeel);
                }));
        int laatste = welke.size();
        long[] personen = new long[laatste + 1];
        boolean[] al = new boolean[laatste + 1];
        for (int i = 0; i < laatste; i++) {
            personen[i] = aantal(welke.get(i), score.perVersies().get(versies.get(i)));
            al[i] = weg.get(versies.get(i)).contains(welke.get(i));
        }
        personen[laatste] = score.nietVergelijkbaar();
        al[laatste] = niet;
        boolean[] verborgen = regel.verborgen(personen, al);
        for (int i = 0; i < laatste; i++) {
            if (verborgen[i]) {
                weg.get(versies.get(i)).add(welke.get(i));
            }
        }
        return verborgen[laatste];
    }

    private static long aantal(Onderdeel telling, Reeks reeks) {
        return switch (telling) {
            case UITGEVALLEN -> reeks.uitgevallen().n();
            case NOG_NIET_GEMETEN -> reeks.open().n();
            case ZONDER_SCORE -> reeks.zonderScore();
            case VERANDERING, REFERENTIE -> throw new IllegalArgumentException("not one count: " + telling);
        };
    }
}
