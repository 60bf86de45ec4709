package nl.impactmonitor.kpi.contextbestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    @ParameterizedTest
    @CsvSource({
        "2025JJ00, 2025JJ00, 2025-01-01, 2025-12-31",
        "2025, 2025JJ00, 2025-01-01, 2025-12-31",
        "2025KW01, 2025KW01, 2025-01-01, 2025-03-31",
        "2025-Q4, 2025KW04, 2025-10-01, 2025-12-31",
        "2024MM02, 2024MM02, 2024-02-01, 2024-02-29",
        "2025-12, 2025MM12, 2025-12-01, 2025-12-31"
    })
    void the_codes_of_cbs_and_what_people_write_are_the_same_period(
            String tekst, String code, LocalDate begin, LocalDate einde) {
        // Given the text

        // When
        Periode periode = Periode.lees(tekst).orElseThrow();

        // Then
        assertThat(new Object[] {periode.code(), periode.begin(), periode.einde()})
                .containsExactly(code, begin, einde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025KW05", "2025KW00", "2025MM13", "2025JJ01", "2025SJ00", "2025X000", "25", "", "maart"})
    void what_is_no_year_quarter_or_month_is_no_period(String tekst) {
        // Given the text

        // When
        boolean gelezen = Periode.lees(tekst).isPresent();

        // Then
        assertThat(gelezen).isFalse();
    }
}
