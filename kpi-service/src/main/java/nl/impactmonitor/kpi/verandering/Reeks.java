package nl.impactmonitor.kpi.verandering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.statistiek.Verdeling;
import nl.impactmonitor.kpi.verandering.Telrij.Kant;

/** The counted people behind one score on instrument versions that may be added up. */
public final class Reeks {

    /** Of nobody. */
    static final Reeks LEEG = new Reeks(List.of());

    private final List<Telrij> rijen;

    Reeks(List<Telrij> rijen) {
        this.rijen = List.copyOf(rijen);
    }

    /** Deelnemers with both scores. */
    public Overgangen overgangen() {
        return overgangen(rij -> rij.groep() == Groep.DEELNEMER);
    }

    /** Score at the nulmeting of deelnemers who left before the later meting. */
    public Verdeling uitgevallen() {
        return nul(Kant.UITVAL);
    }

    /** Score at the nulmeting of deelnemers whose later meting is still to come. */
    public Verdeling open() {
        return nul(Kant.OPEN);
    }

    /** Deelnemers with two metingen, of which one gave no score. */
    public long zonderScore() {
        return rijen.stream()
                .filter(rij -> rij.groep() == Groep.DEELNEMER
                        && rij.kant() == Kant.GEMETEN
                        && (rij.van() == null || rij.naar() == null))
                .mapToLong(Telrij::n)
                .sum();
    }

    /** Pilots with pairs of deelnemers and of a reference group: only there the two are set against each other. */
    SortedSet<String> pilotsMetReferentie() {
        Map<Groep, Set<String>> pilots = rijen.stream()
                .filter(Reeks::isPaar)
                .collect(Collectors.groupingBy(Telrij::groep, Collectors.mapping(Telrij::pilot, Collectors.toSet())));
        SortedSet<String> beide = new TreeSet<>(pilots.getOrDefault(Groep.DEELNEMER, Set.of()));
        beide.retainAll(pilots.getOrDefault(Groep.REFERENTIE, Set.of()));
        return beide;
    }

    Overgangen overgangen(Groep groep, Set<String> pilots) {
        return overgangen(rij -> rij.groep() == groep && pilots.contains(rij.pilot()));
    }

    /** How many deelnemers went up, stayed and went down. */
    long[] richtingen() {
        long[] richtingen = new long[3];
        rijen.stream()
                .filter(rij -> isPaar(rij) && rij.groep() == Groep.DEELNEMER)
                .forEach(rij -> richtingen[1 - rij.naar().compareTo(rij.van())] += rij.n());
        return richtingen;
    }

    /** How many of a group went up and how many did not, in one pilot. */
    long[] beterOfNiet(Groep groep, String pilot) {
        long[] aantallen = new long[2];
        rijen.stream()
                .filter(rij ->
                        isPaar(rij) && rij.groep() == groep && rij.pilot().equals(pilot))
                .forEach(rij -> aantallen[rij.naar().compareTo(rij.van()) > 0 ? 0 : 1] += rij.n());
        return aantallen;
    }

    private Overgangen overgangen(Predicate<Telrij> welke) {
        Map<BigDecimal, Map<BigDecimal, Long>> cellen = new HashMap<>();
        rijen.stream().filter(Reeks::isPaar).filter(welke).forEach(rij -> cellen.computeIfAbsent(
                        rij.van(), k -> new HashMap<>())
                .merge(rij.naar(), rij.n(), Math::addExact));
        return Overgangen.van(cellen);
    }

    private Verdeling nul(Kant kant) {
        Map<BigDecimal, Long> aantallen = new HashMap<>();
        rijen.stream()
                .filter(rij -> rij.groep() == Groep.DEELNEMER && rij.kant() == kant && rij.van() != null)
                .forEach(rij -> aantallen.merge(rij.van(), rij.n(), Math::addExact));
        return Verdeling.van(aantallen);
    }

    private static boolean isPaar(Telrij rij) {
        return rij.kant() == Kant.GEMETEN && rij.van() != null && rij.naar() != null;
    }
}
