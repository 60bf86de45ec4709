package nl.impactmonitor.economics.onzekerheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.impactmonitor.economics.onzekerheid.Correlaties.Paar;
import org.junit.jupiter.api.Test;

class CorrelatiesTest {

    @Test
    void three_quantities_cannot_all_oppose_each_other() {
        // Given: eigenvalue 1 + 2 x -0.9 = -0.8
        Correlaties correlaties =
                new Correlaties(List.of(new Paar("A", "B", -0.9), new Paar("B", "C", -0.9), new Paar("A", "C", -0.9)));

        // When / Then
        assertThat(correlaties.positiefSemidefiniet()).isFalse();
    }

    @Test
    void two_quantities_that_move_as_one_are_allowed() {
        // Given
        Correlaties correlaties =
                new Correlaties(List.of(new Paar("A", "B", 1), new Paar("B", "C", 0.5), new Paar("A", "C", 0.5)));

        // When / Then
        assertThat(correlaties.positiefSemidefiniet()).isTrue();
    }

    @Test
    void as_one_and_yet_different_towards_a_third_is_refused() {
        // Given
        Correlaties correlaties =
                new Correlaties(List.of(new Paar("A", "B", 1), new Paar("B", "C", 0.5), new Paar("A", "C", -0.5)));

        // When / Then
        assertThat(correlaties.positiefSemidefiniet()).isFalse();
    }

    @Test
    void a_correlation_of_a_quantity_with_itself_or_beyond_one_is_refused() {
        // Given / When / Then
        assertThat(new Correlaties(List.of(new Paar("A", "A", 0.5))).positiefSemidefiniet())
                .isFalse();
        assertThat(new Correlaties(List.of(new Paar("A", "B", 1.01))).positiefSemidefiniet())
                .isFalse();
        assertThat(new Correlaties(List.of(new Paar("A", "B", Double.NaN))).positiefSemidefiniet())
                .isFalse();
    }
}
