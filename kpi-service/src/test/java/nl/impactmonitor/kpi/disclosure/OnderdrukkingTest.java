package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OnderdrukkingTest {

    @Test
    void one_suppression_is_not_enough_next_to_a_total() {
        // Given the worked case of the SDC Handbook: 56,600 = {sensitive, 47,600, 8,002}
        Rij rij = rij(Map.of("A", 998L, "B", 47_600L, "C", 8_002L));

        // When
        Set<String> onderdrukt = new Onderdrukking(1_000).van(rij);

        // Then
        assertThat(onderdrukt).containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void small_cells_that_are_together_still_small_take_a_neighbour_along() {
        // Given
        Rij rij = rij(Map.of("A", 3L, "B", 4L, "C", 30L, "D", 20L));

        // When
        Set<String> onderdrukt = new Onderdrukking(10).van(rij);

        // Then
        assertThat(onderdrukt).containsExactlyInAnyOrder("A", "B", "D");
    }

    @Test
    void a_programma_of_one_small_pilot_shows_no_total_either() {
        // Given
        Rij rij = rij(Map.of("A", 9L));

        // When
        Set<String> onderdrukt = new Onderdrukking(10).van(rij);

        // Then
        assertThat(onderdrukt).containsExactlyInAnyOrder("A", Rij.TOTAAL);
    }

    @Test
    void a_strict_figure_that_leaves_a_small_rest_of_the_wide_one_is_suppressed() {
        // Given
        Rij rij = new Rij(
                Map.of("A", new Celstand(40, 3, 0, false), "B", new Celstand(50, 20, 0, false)),
                new Celstand(90, 23, 0, false));

        // When
        Set<String> onderdrukt = new Onderdrukking(10).van(rij);

        // Then
        assertThat(onderdrukt).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void figures_of_enough_people_are_all_shown() {
        // Given
        Rij rij = rij(Map.of("A", 10L, "B", 11L));

        // When
        Set<String> onderdrukt = new Onderdrukking(10).van(rij);

        // Then
        assertThat(onderdrukt).isEmpty();
    }

    private static Rij rij(Map<String, Long> personen) {
        Map<String, Celstand> pilots = new TreeMap<>();
        personen.forEach((pilot, aantal) -> pilots.put(pilot, new Celstand(aantal, 0, 0, false)));
        long totaal = personen.values().stream().mapToLong(Long::longValue).sum();
        return new Rij(pilots, new Celstand(totaal, 0, 0, false));
    }
}
