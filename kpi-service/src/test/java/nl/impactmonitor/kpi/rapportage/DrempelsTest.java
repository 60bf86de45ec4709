package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrempelsTest {

    private static final LocalDate WISSEL = LocalDate.parse("2026-09-01");
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-06-30");

    /** The report is about June; the minimum changed in September. */
    @ParameterizedTest
    @CsvSource({
        "10, 15, 2026-08-31, 10",
        "10, 15, 2026-09-01, 15",
        "15, 10, 2026-09-01, 15",
    })
    void the_higher_one_of_the_peildatum_and_of_today_holds(int toen, int later, LocalDate vandaag, long verwacht) {
        // Given
        Drempels drempels = new Drempels(
                new Parameters(List.of(
                        waarde(ParameterCode.MINIMALE_CELFREQUENTIE, LocalDate.MIN, WISSEL.minusDays(1), toen),
                        waarde(ParameterCode.MINIMALE_CELFREQUENTIE, WISSEL, null, later),
                        waarde(ParameterCode.BESCHERMINGSINTERVAL, LocalDate.MIN, WISSEL.minusDays(1), toen),
                        waarde(ParameterCode.BESCHERMINGSINTERVAL, WISSEL, null, later))),
                Clock.fixed(Instant.parse(vandaag + "T12:00:00Z"), ZoneOffset.UTC));

        // When
        long minimum = drempels.minimum(PEILDATUM);
        long interval = drempels.interval(PEILDATUM);

        // Then
        assertThat(minimum).isEqualTo(verwacht);
        assertThat(interval).isEqualTo(verwacht);
    }

    private static Parameters.Waarde waarde(ParameterCode code, LocalDate van, LocalDate totEnMet, int waarde) {
        return new Parameters.Waarde(code, van, totEnMet, BigDecimal.valueOf(waarde));
    }
}
