package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.statistiek.PoissonVoorspelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the figure will be at the end of the phase when it goes on as in the last six whole months: the figure now, plus a
 * Poisson count with the mean of those months for the time that is left.
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
        double perMaand) {

    private static final int MAANDEN = 6;
    private static final double DAGEN_PER_MAAND = 365.2425 / 12;

    /**
     * @param einde null when the phase has no end
     * @return empty when the phase is over or has no end, or when there is no whole month since the first fact
     */
    static Optional<Voorspelling> van(SortedMap<YearMonth, Telling> reeks, LocalDate peildatum, LocalDate einde) {
        if (einde == null || !einde.isAfter(peildatum) || reeks.isEmpty()) {
            return Optional.empty();
        }
        YearMonth na = YearMonth.from(peildatum.plusDays(1));
        int maanden = (int) Math.min(MAANDEN, reeks.firstKey().until(na, ChronoUnit.MONTHS));
        if (maanden < 1) {
            return Optional.empty();
        }
        YearMonth uit = na.minusMonths(maanden);
        long gezien = som(reeks.subMap(uit, na));
        double vooruit = ChronoUnit.DAYS.between(peildatum, einde) / DAGEN_PER_MAAND;
        PoissonVoorspelling erbij = PoissonVoorspelling.van(gezien, maanden, vooruit);
        long nu = som(reeks);
        return Optional.of(new Voorspelling(
                einde,
                nu + erbij.verwacht(),
                nu + erbij.van(),
                nu + erbij.tot(),
                uit,
                maanden,
                gezien / (double) maanden));
    }

    private static long som(SortedMap<YearMonth, Telling> reeks) {
        return reeks.values().stream().mapToLong(Telling::aantal).sum();
    }
}
