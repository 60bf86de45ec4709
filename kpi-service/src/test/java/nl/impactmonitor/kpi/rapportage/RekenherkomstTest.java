package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A berekening of 40, of whom of 31 the hours are known and of 17 the income. */
class RekenherkomstTest {

    private static final Momentopname RAPPORT = Momentopnamen.metDelen(Rekenvoorbeeld.onderdelen(
                    bericht -> bericht.replaceFirst("(\"bbp\": \\{\\s*\"basis\"[^}]*?\"n\": )40", "$131")
                            .replaceFirst("(\"code\": \"EXTRA_UREN\", [^}]*\"n\": )40", "$131")
                            .replaceFirst("(\"code\": \"INKOMEN\", [^}]*\"n\": )40", "$117"))
            .toArray(new Onderdeel[0]));

    @ParameterizedTest
    @CsvSource({
        "mkba.SALDO., 40",
        "mkba.VERANDERING.EXTRA_UREN.BRUTO., 31",
        "mkba.VERANDERING.INKOMEN.NETTO., 17",
        "mkba.VERANDERING.WERKZAAM.BRUTO., 40",
        "mkba.TREKKING., ",
        "bbp.BASIS.BBP., ",
        "berekening.BATEN_CONTANT_PER_DEELNEMER.WAARDE., 40",
        "rekenparameters., "
    })
    void each_number_of_a_berekening_is_of_those_of_whom_it_is_known(String begin, BigDecimal aantal) {
        // Given
        Getal getal = eerste(begin);

        // When
        Optional<BigDecimal> n = Rekenherkomst.aantal(RAPPORT, getal);

        // Then
        assertThat(n).isEqualTo(Optional.ofNullable(aantal));
        assertThat(getal.filters()).containsEntry("peildatum", "2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({"bbp.LEZING.", "bbp.JAAR.", "berekening.BBP_AANDEEL_PROGRAMMA.WAARDE."})
    void the_bbp_view_is_of_whom_the_hours_are_known(String begin) {
        // Given
        Getal getal = eerste(begin);

        // When
        Optional<BigDecimal> n = Rekenherkomst.aantal(RAPPORT, getal);

        // Then
        assertThat(n)
                .isEqualTo(RAPPORT.alleGetallen()
                        .filter(een -> een.adres().startsWith("bbp.BASIS.DEELNEMERS."))
                        .findFirst()
                        .map(Getal::waarde));
        assertThat(n).contains(BigDecimal.valueOf(31));
    }

    private static Getal eerste(String begin) {
        return RAPPORT.alleGetallen()
                .filter(getal -> getal.adres().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }
}
