package nl.impactmonitor.kpi.verloop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.grafiek.Verloop;
import nl.impactmonitor.kpi.grafiek.Verlooptekening;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Sketch;

/** The verloop as it was given to the caller, drawn: cumulative, with target and expectation of one lezing. */
final class VerloopGrafiek {

    private VerloopGrafiek() {}

    /** @param lezing null for the first @return empty when the KPI has no such lezing */
    static Optional<Sketch> van(KpiVerloop verloop, Lezing lezing) {
        return verloop.lezingen().stream()
                .filter(reeks -> lezing == null || reeks.lezing() == lezing)
                .findFirst()
                .map(reeks -> Verlooptekening.van(gegevens(verloop, reeks)));
    }

    private static Verloop gegevens(KpiVerloop verloop, KpiVerloop.Reeks reeks) {
        List<Verloop.Maand> maanden = reeks.maanden().stream()
                .map(m -> new Verloop.Maand(
                        m.maand().atDay(1), m.cumulatief() == null ? null : BigDecimal.valueOf(m.cumulatief())))
                .toList();
        return new Verloop(
                verloop.naam() + ", " + reeks.lezing().name().toLowerCase(java.util.Locale.ROOT),
                VerloopBlad.gebied(verloop) + ", cumulatief per maand tot en met " + verloop.totEnMet()
                        + herkomst(verloop) + latereFase(reeks),
                reeks.eenheid(),
                maanden,
                reeks.doelwaardeVanaf() == null ? reeks.doelwaarde() : null,
                verwachting(reeks));
    }

    private static String herkomst(KpiVerloop verloop) {
        String status = verloop.status().name().toLowerCase(java.util.Locale.ROOT);
        return verloop.bron() == Bron.LIVE ? "; live, " + status + ", intern" : "; afgeschermde stand, " + status;
    }

    /** Beside a line of everything since the beginning, a target that counts from a later day on would look reached. */
    private static String latereFase(KpiVerloop.Reeks reeks) {
        return reeks.doelwaardeVanaf() == null
                ? ""
                : "; de doelwaarde van " + reeks.fase() + " (" + DutchNotation.number(reeks.doelwaarde())
                        + ") telt vanaf " + reeks.doelwaardeVanaf() + " en staat er daarom niet bij";
    }

    /** From the last month, which is known, month by month to the end of the phase. */
    private static List<Verloop.Verwacht> verwachting(KpiVerloop.Reeks reeks) {
        Voorspelling v = reeks.voorspelling();
        if (v == null || reeks.maanden().isEmpty()) {
            return List.of();
        }
        KpiVerloop.Maand nu = reeks.maanden().getLast();
        if (!v.einde().withDayOfMonth(1).isAfter(nu.maand().atDay(1))) {
            return List.of();
        }
        BigDecimal bekend = BigDecimal.valueOf(nu.cumulatief());
        return Stream.concat(
                        Stream.of(new Verloop.Verwacht(nu.maand().atDay(1), bekend, bekend, bekend)),
                        v.verloop().stream()
                                .filter(m -> YearMonth.from(m.op()).isAfter(nu.maand()))
                                .map(m -> new Verloop.Verwacht(
                                        m.op().withDayOfMonth(1),
                                        BigDecimal.valueOf(m.van()),
                                        BigDecimal.valueOf(m.verwacht()),
                                        BigDecimal.valueOf(m.tot()))))
                .toList();
    }
}
