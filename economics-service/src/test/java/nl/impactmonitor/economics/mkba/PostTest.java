package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostTest {

    @Test
    void a_transfer_that_creates_value_fails_the_calculation() {
        // Given
        Map<Actor, Reeks> scheef = Map.of(Actor.DEELNEMER, Reeks.van(0, -100), Actor.RIJK_UWV, Reeks.van(0, 100.01));

        // When / Then
        assertThatThrownBy(() -> new Post("BELASTING", Postsoort.OVERDRACHT, scheef))
                .isInstanceOf(OverdrachtNietInEvenwicht.class)
                .hasMessageContaining("BELASTING")
                .hasMessageContaining("index 1");
    }

    @Test
    void a_transfer_made_from_one_series_sums_to_exactly_zero() {
        // Given
        Reeks bedragen = Reeks.van(0, 0.1, 0.2, 1e9 / 3);

        // When
        Post post = Post.overdracht("BELASTING", Actor.DEELNEMER, Actor.RIJK_UWV, bedragen);

        // Then
        assertThat(post.sociaal().leeg()).isTrue();
    }

    @Test
    void an_amount_that_is_not_a_number_stops_the_calculation() {
        // Given
        double onzin = Double.NaN;

        // When / Then
        assertThatThrownBy(() -> Reeks.van(0, onzin)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_post_of_another_length_does_not_fit_the_matrix() {
        // Given
        Post kort = Post.kosten("KOSTEN", Actor.RIJK_UWV, Reeks.van(1, 2));

        // When / Then
        assertThatThrownBy(() -> new Matrix(Tijdas.van(Conventie.EIND_JAAR, 10), List.of(kort)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KOSTEN");
    }
}
