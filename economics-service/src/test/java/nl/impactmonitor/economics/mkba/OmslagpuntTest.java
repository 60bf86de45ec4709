package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OmslagpuntTest {

    @Property
    void the_outcome_at_the_break_even_is_zero(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double punt,
            @ForAll @DoubleRange(min = 1, max = 1e6) double helling) {
        // When
        double gevonden =
                Omslagpunt.van(x -> helling * (x - punt), 0.0, 1.0, 0.5).orElseThrow();

        // Then
        assertThat(gevonden).isCloseTo(punt, within(1e-12));
    }

    @Test
    void of_two_break_evens_the_one_nearest_to_the_value_in_use_is_given() {
        // When
        double gevonden =
                Omslagpunt.van(x -> (x - 0.21) * (x - 0.83), 0.0, 1.0, 0.9).orElseThrow();

        // Then
        assertThat(gevonden).isCloseTo(0.83, within(1e-12));
    }

    @Test
    void an_outcome_that_keeps_its_sign_has_no_break_even() {
        // When
        var gevonden = Omslagpunt.van(x -> x + 1.0, 0.0, 1.0, 0.5);

        // Then
        assertThat(gevonden).isEmpty();
    }

    @Test
    void a_break_even_at_the_last_value_counts() {
        // When
        var gevonden = Omslagpunt.van(x -> x - 1.0, 0.0, 1.0, 0.5);

        // Then
        assertThat(gevonden).hasValue(1.0);
    }
}
