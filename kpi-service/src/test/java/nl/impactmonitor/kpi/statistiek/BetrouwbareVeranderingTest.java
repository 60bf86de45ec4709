package nl.impactmonitor.kpi.statistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetrouwbareVeranderingTest {

    /**
     * Jacobson and Truax, J. Consult. Clin. Psychol. 59 (1991) 12-19: a score from 32.5 to 47.5, with a standard deviation of 7.5 and
     * a reliability of 0.80. Published: standard error of the difference 4.74, index 3.16, a reliable change.
     */
    @Test
    void the_case_of_jacobson_and_truax_gives_the_published_index() {
        // Given
        BetrouwbareVerandering score = new BetrouwbareVerandering(0.80, 7.5);

        // When
        double index = score.index(47.5 - 32.5);

        // Then
        assertThat(score.standaardfout()).isCloseTo(4.74, within(5e-3));
        assertThat(index).isCloseTo(3.16, within(5e-3));
        assertThat(score.richting(15)).isOne();
        assertThat(score.richting(-15)).isEqualTo(-1);
    }

    /**
     * Table 2 of the same article: marital adjustment (DAS) of 30 couples before and after therapy. How many changed reliably is
     * counted here couple by couple from the formula, once for a reliability of 0.80 and once for 0.96.
     */
    @ParameterizedTest
    @CsvSource({"0.80, 16, 13, 1", "0.96, 21, 7, 2"})
    void the_couples_of_their_table_are_counted_from_the_transition_table_as_one_by_one(
            double r, long beter, long onveranderd, long slechter) {
        // Given
        Overgangen paren = Proef.paren(
                "90.5 74 97 73.5 61 66.5 68.5 86.5 88.5 68.5 98 80.5 89.5 91.5 83.5 60.5 83 88 98.5 78.5 99.5 79.5 84.5 92.5"
                        + " 93 85 64 61 80 82.5",
                "97 124 97.5 88 96.5 62.5 112.5 103.5 90 82.5 105 99.5 112.5 101 99.5 79.5 88 100.5 119 116 116 129 113 118"
                        + " 92 114 68 52 60.5 104.5");

        // When
        var aantallen = new BetrouwbareVerandering(r, paren.voor().standaardafwijking()).van(paren);

        // Then
        assertThat(aantallen.beter().aantal()).isEqualTo(beter);
        assertThat(aantallen.onveranderd().aantal()).isEqualTo(onveranderd);
        assertThat(aantallen.slechter().aantal()).isEqualTo(slechter);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "0.8, 0", "NaN, 1", "0.8, NaN", "-0.1, 1"})
    void what_cannot_be_a_reliability_is_refused(double r, double sd) {
        assertThatThrownBy(() -> new BetrouwbareVerandering(r, sd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void better_unchanged_and_worse_are_everybody_and_lie_within_who_went_up_and_down(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 4, max = 60) Integer> voor,
            @ForAll @IntRange(min = -20, max = 20) int verschuiving,
            @ForAll @DoubleRange(min = 0.05, max = 0.99) double r,
            @ForAll @DoubleRange(min = 0.5, max = 12) double sd) {
        // Given
        BigDecimal[] nul = voor.stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        BigDecimal[] een = IntStream.range(0, nul.length)
                .mapToObj(i -> nul[i].add(BigDecimal.valueOf((long) verschuiving * (i % 3 - 1))))
                .toArray(BigDecimal[]::new);
        Overgangen paren = Proef.overgangen(nul, een);

        // When
        var aantallen = new BetrouwbareVerandering(r, sd).van(paren);

        // Then
        Verandering gewoon = Verandering.van(paren, Richting.HOGER_IS_BETER);
        assertThat(aantallen.beter().aantal()
                        + aantallen.onveranderd().aantal()
                        + aantallen.slechter().aantal())
                .isEqualTo(nul.length);
        assertThat(aantallen.beter().aantal())
                .isLessThanOrEqualTo(gewoon.beter().aantal());
        assertThat(aantallen.slechter().aantal())
                .isLessThanOrEqualTo(gewoon.slechter().aantal());
    }
}
