package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * Whether work or an opleiding lasts (deelvraag 2). START is the first day after the nulmeting on which somebody is known to
 * be at work through a match, or at work or in an opleiding at a later meting, who was neither at the nulmeting. After 3, 6
 * and 12 months the answer comes from that match, else from the meting nearest to that day, half the way to the next moment
 * at most. All of it is counted in the month of START, so that the people of a month are followed as one cohort.
 */
final class Duurzaamheid {

    /** Months after START, and the days around that moment in which a meting tells of it. */
    private record Peiling(int maanden, int eerder, int later) {}

    private static final List<Peiling> PEILINGEN =
            List.of(new Peiling(3, 45, 45), new Peiling(6, 45, 90), new Peiling(12, 90, 180));

    private Duurzaamheid() {}

    static void van(Deelnemerstaat staat, Celregels.Verzameling feiten) {
        Optional<Meting> nul = Vergelijking.eerste(staat.metingen(), Moment.NUL);
        nul.ifPresent(n -> doorstroom(staat, n, feiten));
        nul.filter(n -> !actief(n)).flatMap(n -> start(staat, n)).ifPresent(start -> {
            feiten.bij(start, Element.van(Soort.DUURZAAM, "START"));
            for (Peiling peiling : PEILINGEN) {
                antwoord(staat, start, peiling)
                        .ifPresent(woord -> feiten.bij(
                                start, Element.van(Soort.DUURZAAM, "NA_" + peiling.maanden() + "_" + woord)));
            }
        });
    }

    private static Optional<LocalDate> start(Deelnemerstaat staat, Meting nul) {
        Stream<LocalDate> matches = staat.matches().stream().map(Deelnemerstaat.Match::eersteDag);
        Stream<LocalDate> metingen = staat.metingen().stream()
                .filter(m -> m.moment() != Moment.NUL && actief(m))
                .map(Meting::datum);
        return Stream.concat(matches, metingen)
                .filter(dag -> !dag.isBefore(nul.datum()))
                .min(LocalDate::compareTo);
    }

    private static Optional<String> antwoord(Deelnemerstaat staat, LocalDate start, Peiling peiling) {
        List<Boolean> inDienst = staat.matches().stream()
                .filter(m -> m.eersteDag().equals(start))
                .map(m -> m.inDienstNa(peiling.maanden()))
                .filter(antwoord -> antwoord != null)
                .toList();
        if (inDienst.contains(true)) {
            return Optional.of("WERK");
        }
        Optional<String> gemeten = meting(staat, start, peiling).map(Duurzaamheid::woord);
        return gemeten.isPresent() || inDienst.isEmpty() ? gemeten : Optional.of("GEEN");
    }

    private static Optional<Meting> meting(Deelnemerstaat staat, LocalDate start, Peiling peiling) {
        LocalDate dag = start.plusMonths(peiling.maanden());
        return staat.metingen().stream()
                .filter(m -> m.moment() != Moment.NUL)
                .filter(m -> !m.datum().isBefore(dag.minusDays(peiling.eerder()))
                        && !m.datum().isAfter(dag.plusDays(peiling.later())))
                .min(Comparator.<Meting>comparingLong(m -> Math.abs(ChronoUnit.DAYS.between(dag, m.datum())))
                        .thenComparing(Meting.VROEGSTE));
    }

    private static String woord(Meting meting) {
        Situatie situatie = meting.situatie();
        return situatie.werkzaam() ? "WERK" : situatie.volgtOpleiding() ? "OPLEIDING" : "GEEN";
    }

    /** Onward to the mbo: in an opleiding of the mbo at a later meting, and not yet at the nulmeting. */
    private static void doorstroom(Deelnemerstaat staat, Meting nul, Celregels.Verzameling feiten) {
        if (nul.situatie().volgtMbo()) {
            return;
        }
        staat.metingen().stream()
                .filter(m -> m.moment() != Moment.NUL && !m.datum().isBefore(nul.datum()))
                .filter(m -> m.situatie().volgtMbo())
                .min(Meting.VROEGSTE)
                .ifPresent(m -> feiten.bij(m.datum(), Element.van(Soort.DUURZAAM, "DOORSTROOM_MBO")));
    }

    private static boolean actief(Meting meting) {
        return meting.situatie().werkzaam() || meting.situatie().volgtOpleiding();
    }
}
