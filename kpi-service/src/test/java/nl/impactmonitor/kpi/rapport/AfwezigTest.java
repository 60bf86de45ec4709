package nl.impactmonitor.kpi.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of 30 June that tells of TWENTE, in which nobody left yet. */
class AfwezigTest {

    private static final Onderdeel KPI = Momentopnamen.deel(Deel.KPI, List.of(Momentopnamen.personen(120L)));

    private static final Getal VERHUISD = getal(Deel.UITVAL, "VERHUISD", "TWENTE", 1, null);

    @Test
    void a_reason_that_nobody_gave_yet_is_nobody() {
        // Given
        Momentopname rapport = rapport(1, KPI, Momentopnamen.deel(Deel.UITVAL, List.of()));

        // When
        boolean niemand = Afwezig.niemand(rapport, VERHUISD);

        // Then
        assertThat(niemand).isTrue();
    }

    @Test
    void a_deel_that_failed_or_that_there_was_none_of_then_tells_nothing() {
        // Given
        Momentopname mislukt = rapport(1, KPI, Onderdeel.mislukt(Deel.UITVAL, "Dit deel kon niet worden gemaakt."));
        Momentopname zonder = rapport(1, KPI);

        // When and then
        assertThat(Afwezig.niemand(mislukt, VERHUISD)).isFalse();
        assertThat(Afwezig.niemand(zonder, VERHUISD)).isFalse();
    }

    @Test
    void a_report_is_not_about_a_pilot_that_it_does_not_name() {
        // Given
        Momentopname rapport = rapport(1, KPI, Momentopnamen.deel(Deel.UITVAL, List.of()));

        // When
        boolean niemand = Afwezig.niemand(rapport, getal(Deel.UITVAL, "VERHUISD", "ELDERS", 1, null));

        // Then
        assertThat(niemand).isFalse();
    }

    @Test
    void what_was_counted_by_another_definition_may_have_had_somebody_in_it() {
        // Given
        Momentopname rapport = rapport(2, KPI, Momentopnamen.deel(Deel.UITVAL, List.of()));

        // When
        boolean niemand = Afwezig.niemand(rapport, VERHUISD);

        // Then
        assertThat(niemand).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-06, true", "2026-07, false", "2026-K2, true", "2026-K3, false", "2025-K4, true"})
    void a_month_or_quarter_that_had_not_begun_is_none_in_which_nobody_was_counted(String periode, boolean niemand) {
        // Given
        Momentopname rapport = rapport(1, KPI, Momentopnamen.deel(Deel.VERLOOP, List.of()));

        // When
        boolean uitkomst = Afwezig.niemand(rapport, getal(Deel.VERLOOP, periode, "TWENTE", 1, periode));

        // Then
        assertThat(uitkomst).isEqualTo(niemand);
    }

    /** A KPI that is not there was not asked, and levels are there only of a scale that was known. */
    @ParameterizedTest
    @CsvSource({"KPI", "STROOM", "NIVEAUS", "OVERGANGEN"})
    void what_is_always_there_was_not_told_of_when_it_is_not(Deel deel) {
        // Given
        Momentopname rapport = rapport(1, KPI, Momentopnamen.deel(Deel.NIVEAUS, List.of()));

        // When
        boolean niemand = Afwezig.niemand(rapport, getal(deel, "IETS", "TWENTE", 1, null));

        // Then
        assertThat(niemand).isFalse();
    }

    /** @param versie by which steps and those who left were counted */
    private static Momentopname rapport(int versie, Onderdeel... onderdelen) {
        Momentopname basis = Momentopnamen.metDelen(onderdelen);
        return Momentopname.van(
                basis.kop(),
                basis.vragen(),
                List.of(new Definitie("STROOM", "", versie, "Doorstroom", "Wie een stap zette.")),
                basis.onderdelen(),
                null);
    }

    private static Getal getal(Deel deel, String onderdeel, String plaats, int versie, String periode) {
        Map<String, String> filters = periode == null
                ? Map.of("definitie", "STROOM", "onderdeel", onderdeel)
                : Map.of("definitie", "STROOM", "onderdeel", onderdeel, "periode", periode);
        return new Getal(
                Adres.van(deel, onderdeel, plaats),
                onderdeel,
                plaats,
                BigDecimal.valueOf(12),
                null,
                Getal.PERSONEN,
                Bron.STAND,
                versie,
                Momentopnamen.STAND.plusSeconds(86_400),
                null,
                filters,
                null,
                null);
    }
}
