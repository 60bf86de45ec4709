package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.statistiek.PoissonVoorspelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the figure will be at the end of the phase when it goes on as in the last six whole months: the figure now, plus a
 * Poisson count with the mean of those months for the time that is left. They are fewer only as long as the phase or the pilot
 * is younger, never for want of facts: a window that begins with the first fact has one in it by its making, and says too much.
 */
@Schema(name = "KpiVoorspelling")
public record Voorspelling(
        @Schema(description = "Laatste dag van de fase.") LocalDate einde,

        @Schema(description = "Verwachte stand aan het einde van de fase.")
        double verwacht,

        @Schema(description = "Ondergrens van het 95%-voorspellingsinterval.")
        long van,

        @Schema(description = "Bovengrens van het 95%-voorspellingsinterval.")
        long tot,

        @Schema(description = "Eerste van de hele maanden waarop de voorspelling rust.")
        YearMonth uitMaand,

        @Schema(description = "Aantal hele maanden waarop de voorspelling rust.")
        int maanden,

        @Schema(description = "Gemiddeld aantal per maand in die maanden.")
        double perMaand,

        @Schema(
                description = "De verwachte stand aan het einde van elke maand, van die van de peildatum tot en met"
                        + " de laatste van de fase.")
        List<Maandeinde> verloop) {

    /** @param op last day of the month, or of the phase @param van and tot: limits of the 95% interval of that day */
    @Schema(name = "KpiVoorspellingMaand")
    public record Maandeinde(LocalDate op, double verwacht, long van, long tot) {}

    private static final int MAANDEN = 6;
    private static final double DAGEN_PER_MAAND = 365.2425 / 12;

    /**
     * @param begin first day of the phase or the pilot; null when there is none
     * @param einde null when the phase has no end
     * @return empty when the phase is over or has no end, or when there is no whole month since its begin
     */
    static Optional<Voorspelling> van(
            SortedMap<YearMonth, Telling> reeks, LocalDate peildatum, LocalDate begin, LocalDate einde) {
        if (einde == null || !einde.isAfter(peildatum)) {
            return Optional.empty();
        }
        YearMonth na = YearMonth.from(peildatum.plusDays(1));
        int maanden = begin == null
                ? MAANDEN
                : (int) Math.min(MAANDEN, eersteHele(begin).until(na, ChronoUnit.MONTHS));
        if (maanden < 1) {
            return Optional.empty();
        }
        YearMonth uit = na.minusMonths(maanden);
        long gezien = som(reeks.subMap(uit, na));
        long nu = som(reeks);
        List<Maandeinde> verloop = maandeinden(peildatum, einde).stream()
                .map(dag -> {
                    double vooruit = ChronoUnit.DAYS.between(peildatum, dag) / DAGEN_PER_MAAND;
                    PoissonVoorspelling erbij = PoissonVoorspelling.van(gezien, maanden, vooruit);
                    return new Maandeinde(dag, nu + erbij.verwacht(), nu + erbij.van(), nu + erbij.tot());
                })
                .toList();
        Maandeinde laatste = verloop.getLast();
        return Optional.of(new Voorspelling(
                einde,
                laatste.verwacht(),
                laatste.van(),
                laatste.tot(),
                uit,
                maanden,
                gezien / (double) maanden,
                verloop));
    }

    private static YearMonth eersteHele(LocalDate begin) {
        YearMonth maand = YearMonth.from(begin);
        return begin.getDayOfMonth() == 1 ? maand : maand.plusMonths(1);
    }

    /** Ends of months after the peildatum, and the end of the phase. */
    private static List<LocalDate> maandeinden(LocalDate peildatum, LocalDate einde) {
        return Stream.concat(
                        Stream.iterate(YearMonth.from(peildatum), maand -> maand.plusMonths(1))
                                .map(YearMonth::atEndOfMonth)
                                .filter(dag -> dag.isAfter(peildatum))
                                .takeWhile(dag -> dag.isBefore(einde)),
                        Stream.of(einde))
                .toList();
    }

    private static long som(SortedMap<YearMonth, Telling> reeks) {
        return reeks.values().stream().mapToLong(Telling::aantal).sum();
    }
}
