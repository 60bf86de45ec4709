package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import org.junit.jupiter.api.Test;

class FigurenTest {

    @Test
    void the_factors_that_were_named_most_are_drawn_and_what_is_left_out_is_told() {
        // Given thirty factors in the order of their addresses, of which the last ones were named most
        List<Getal> factoren = new ArrayList<>();
        IntStream.rangeClosed(1, 30).forEach(i -> factoren.add(factor(i, "*", i)));

        // When
        String beschrijving = beschrijving(factoren);

        // Then
        assertThat(beschrijving)
                .contains("Factor 30 (succesfactor): Programma 30")
                .contains("Factor 7 (succesfactor): Programma 7")
                .doesNotContain("Factor 6 (succesfactor)")
                .contains(
                        "Alleen de vierentwintig factoren die het vaakst zijn genoemd zijn getekend; de tabel heeft ze alle.")
                .doesNotContain("gebieden zijn getekend");
        assertThat(beschrijving.indexOf("Factor 30 ")).isLessThan(beschrijving.indexOf("Factor 29 "));
    }

    @Test
    void places_that_do_not_fit_are_told_of() {
        // Given
        List<Getal> factoren =
                IntStream.rangeClosed(1, 7).mapToObj(i -> factor(1, "P" + i, 1)).toList();

        // When
        String beschrijving = beschrijving(factoren);

        // Then
        assertThat(beschrijving)
                .contains("P6 1")
                .doesNotContain("P7 1")
                .contains("Alleen de eerste zes gebieden zijn getekend; de tabel heeft ze alle.")
                .doesNotContain("vierentwintig");
    }

    private static String beschrijving(List<Getal> factoren) {
        return new Figuren(new Namen(null))
                .factoren("figuur", factoren, "tabel")
                .tekening()
                .description();
    }

    private static Getal factor(int nummer, String plaats, int keer) {
        return Getal.los(
                Adres.van(Deel.FACTOREN, "F" + nummer, plaats),
                "Factor " + nummer,
                plaats,
                BigDecimal.valueOf(keer),
                "fragmenten",
                Bron.INTERVIEWS,
                Map.of("code", "SUCCESFACTOR F" + nummer, "soort", "SUCCESFACTOR"),
                null);
    }
}
