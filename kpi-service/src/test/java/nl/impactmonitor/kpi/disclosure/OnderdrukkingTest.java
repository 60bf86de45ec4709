package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        Rij rij = new Rij(Map.of("A", new Celstand(40, 3, 0), "B", new Celstand(50, 20, 0)), new Celstand(90, 23, 0));

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

    @Property
    void what_is_left_when_the_shown_cells_are_taken_from_the_total_is_nothing_or_enough(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> personen) {
        // Given
        Map<String, Long> pilots = new TreeMap<>();
        for (int i = 0; i < personen.size(); i++) {
            pilots.put("P" + i, personen.get(i).longValue());
        }

        // When
        Set<String> onderdrukt = new Onderdrukking(10).van(rij(pilots));

        // Then
        long rest =
                onderdrukt.stream().mapToLong(p -> pilots.getOrDefault(p, 0L)).sum();
        assertThat(pilots.entrySet())
                .filteredOn(pilot -> pilot.getValue() < 10)
                .allMatch(pilot -> onderdrukt.contains(pilot.getKey()));
        assertThat(onderdrukt.contains(Rij.TOTAAL) || onderdrukt.isEmpty() || (onderdrukt.size() > 1 && rest >= 10))
                .isTrue();
    }

    private static Rij rij(Map<String, Long> personen) {
        Map<String, Celstand> pilots = new TreeMap<>();
        personen.forEach((pilot, aantal) -> pilots.put(pilot, new Celstand(aantal, 0, 0)));
        long totaal = personen.values().stream().mapToLong(Long::longValue).sum();
        return new Rij(pilots, new Celstand(totaal, 0, 0));
    }
}
