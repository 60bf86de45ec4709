package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * Whether work or an opleiding lasts (deelvraag 2). START is the first day after the nulmeting on which somebody is known to
 * be at work through a match, or at work or in an opleiding at a later meting, who was neither at the nulmeting. After 3, 6
 * and 12 months somebody is at work when any match covers that day, else what the meting nearest to it says, half the way to
 * the next moment at most, else neither when every match is known to have ended. An answer counts from the month in which it
 * was known, and never before the month of that moment, when all who started with them can be followed that long.
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
            PEILINGEN.forEach(peiling -> antwoorden(staat, start, peiling).naar(feiten));
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

    /** What was known of that moment, month by month. */
    private static Tijdlijn antwoorden(Deelnemerstaat staat, LocalDate start, Peiling peiling) {
        LocalDate dag = start.plusMonths(peiling.maanden());
        List<Dienstverband> werk = staat.matches().stream()
                .filter(m -> !m.eersteDag().isBefore(start) && !m.eersteDag().isAfter(dag))
                .map(m -> Dienstverband.van(m, dag))
                .toList();
        List<Meting> metingen = metingen(staat, dag, peiling);
        Stream<LocalDate> bekend = Stream.concat(
                werk.stream().map(Dienstverband::op), metingen.stream().map(Meting::datum));
        Tijdlijn lijn = new Tijdlijn();
        bekend.filter(op -> op != null)
                .map(op -> YearMonth.from(op.isBefore(dag) ? dag : op))
                .distinct()
                .sorted()
                .forEach(maand -> lijn.vanaf(
                        maand.atDay(1),
                        antwoord(werk, metingen, maand.atEndOfMonth())
                                .map(woord -> Element.van(Soort.DUURZAAM, "NA_" + peiling.maanden() + "_" + woord))
                                .map(List::of)
                                .orElse(List.of())));
        return lijn;
    }

    /** @param metingen nearest first @param op what was not known that day does not count */
    private static Optional<String> antwoord(List<Dienstverband> werk, List<Meting> metingen, LocalDate op) {
        List<Boolean> inDienst = werk.stream().map(w -> w.op(op)).toList();
        if (inDienst.contains(true)) {
            return Optional.of("WERK");
        }
        Optional<String> gemeten = metingen.stream()
                .filter(m -> !m.datum().isAfter(op))
                .findFirst()
                .map(Duurzaamheid::woord);
        boolean geen = !inDienst.isEmpty() && !inDienst.contains(null);
        return gemeten.isPresent() || !geen ? gemeten : Optional.of("GEEN");
    }

    private static List<Meting> metingen(Deelnemerstaat staat, LocalDate dag, Peiling peiling) {
        return staat.metingen().stream()
                .filter(m -> m.moment() != Moment.NUL)
                .filter(m -> !m.datum().isBefore(dag.minusDays(peiling.eerder()))
                        && !m.datum().isAfter(dag.plusDays(peiling.later())))
                .sorted(Comparator.<Meting>comparingLong(m -> Math.abs(ChronoUnit.DAYS.between(dag, m.datum())))
                        .thenComparing(Meting.VROEGSTE))
                .toList();
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
