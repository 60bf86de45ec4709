package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.impactmonitor.kpi.disclosure.Celstand.Vorig;
import org.junit.jupiter.api.Test;

class BeslissingTest {

    private static final As ROW = As.plat("*", List.of("A", "B", "C"));

    @Test
    void one_suppression_is_not_enough_next_to_a_total() {
        // Given the worked case of the SDC Handbook: 56,600 = {sensitive, 47,600, 8,002}
        Map<String, Celstand> rij = rij(998, 47_600, 8_002);

        // When
        Set<String> verborgen = verborgen(new Afscherming(1_000, 500), rij);

        // Then
        assertThat(verborgen).containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void small_cells_that_are_together_still_small_take_a_neighbour_along() {
        // Given
        Map<String, Celstand> rij = rij(3, 4, 30);

        // When
        Set<String> verborgen = verborgen(new Afscherming(10, 5), rij);

        // Then
        assertThat(verborgen).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void figures_of_enough_people_are_all_shown() {
        // Given
        Map<String, Celstand> rij = rij(10, 11, 12);

        // When
        Set<String> verborgen = verborgen(new Afscherming(10, 5), rij);

        // Then
        assertThat(verborgen).isEmpty();
    }

    @Test
    void a_cell_that_one_person_entered_keeps_its_figure_and_holds_no_other_cell() {
        // Given C stood still, ten entered B and one A
        Map<String, Celstand> rij = rij(51, 80, 40);
        rij.computeIfPresent("A", (naam, cel) -> cel.sinds(Vorig.GETOOND, 1));
        rij.computeIfPresent("B", (naam, cel) -> cel.sinds(Vorig.GETOOND, 10));
        rij.computeIfPresent("C", (naam, cel) -> cel.sinds(Vorig.GETOOND, 0));
        rij.computeIfPresent("*", (naam, cel) -> cel.sinds(Vorig.GETOOND, 11));

        // When
        Uitslag uitslag = uitslag(new Afscherming(10, 5), rij);

        // Then the new total less B and C would be A
        assertThat(uitslag.uitkomst(List.of("A"))).isEqualTo(Uitkomst.BEHOUDEN);
        assertThat(uitslag.uitkomst(List.of("C"))).isEqualTo(Uitkomst.VERNIEUWD);
        assertThat(List.of(uitslag.uitkomst(List.of("B")), uitslag.uitkomst(List.of("*"))))
                .containsOnlyOnce(Uitkomst.VERNIEUWD);
    }

    @Test
    void a_figure_that_covered_another_stays_suppressed_as_long_as_nobody_moved_in_it() {
        // Given
        Map<String, Celstand> rij = rij(20, 12, 30);
        rij.computeIfPresent("A", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0));
        rij.computeIfPresent("B", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 7));

        // When
        Set<String> verborgen = verborgen(new Afscherming(10, 5), rij);

        // Then
        assertThat(verborgen).contains("A");
    }

    @Test
    void a_sum_that_tells_something_new_of_a_pilot_that_stood_still_needs_cover_from_one_that_did_not() {
        // Given A covered B when that was small, and stood still since
        Map<String, Celstand> rij = rij(20, 33, 40);
        rij.computeIfPresent("A", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0).met(Celstand.Rust.SINDS_NIEUWS));
        rij.computeIfPresent("B", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 30).met(Celstand.Rust.BEWOGEN));
        rij.computeIfPresent("C", (naam, cel) -> cel.sinds(Vorig.GETOOND, 0));
        rij.computeIfPresent("*", (naam, cel) -> cel.sinds(Vorig.GETOOND, 30));

        // When
        Set<String> verborgen = verborgen(new Afscherming(10, 5), rij);

        // Then the new total less B and C would be A, and the former one less A and C what B was
        assertThat(verborgen).contains("A").hasSizeGreaterThan(1);
    }

    @Test
    void pilots_that_stood_still_together_hold_nobody_up() {
        // Given A and B cover each other and stood still, and C is out and grew
        Map<String, Celstand> rij = rij(20, 3, 40);
        rij.computeIfPresent("A", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0).met(Celstand.Rust.SINDS_NIEUWS));
        rij.computeIfPresent("B", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0).met(Celstand.Rust.SINDS_NIEUWS));
        rij.computeIfPresent("C", (naam, cel) -> cel.sinds(Vorig.GETOOND, 12));
        rij.computeIfPresent("*", (naam, cel) -> cel.sinds(Vorig.GETOOND, 12));

        // When
        Set<String> verborgen = verborgen(new Afscherming(10, 5), rij);

        // Then
        assertThat(verborgen).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void a_small_figure_is_not_covered_by_pilots_of_which_the_sum_is_known_from_before() {
        // Given A and B covered each other, and stood still when D came in with 3
        Map<String, Celstand> rij = rij(20, 12, 40);
        rij.computeIfPresent("A", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0).met(Celstand.Rust.SINDS_NIEUWS));
        rij.computeIfPresent("B", (naam, cel) -> cel.sinds(Vorig.VERBORGEN, 0).met(Celstand.Rust.SINDS_NIEUWS));
        rij.computeIfPresent("C", (naam, cel) -> cel.sinds(Vorig.GETOOND, 12));
        rij.put("D", Celstand.nieuw(3));
        rij.put("*", Celstand.nieuw(75).sinds(Vorig.GETOOND, 15));
        Tabel tabel = new Tabel(List.of(As.plat("*", List.of("A", "B", "C", "D"))), namen -> rij.get(namen.getFirst()));

        // When
        Uitslag uitslag = new Afscherming(10, 5).van(tabel);

        // Then A and B are together 32, as before
        assertThat(uitslag.verborgen(List.of("*")) || uitslag.verborgen(List.of("C")))
                .isTrue();
    }

    @Test
    void everybody_in_one_category_is_suppressed() {
        // Given
        Map<String, Celstand> rij = rij(0, 24, 0);
        rij.replaceAll((naam, cel) -> new Celstand(
                cel.personen(),
                0,
                Celstand.GEEN_GRENS,
                0,
                Vorig.GEEN,
                Celstand.Vast.NEE,
                true,
                false,
                false,
                true,
                false,
                Celstand.Rust.GETOOND));
        Tabel tabel = new Tabel(List.of(ROW), namen -> rij.get(namen.getFirst()));

        // When
        Uitslag uitslag = new Afscherming(10, 5).van(tabel, List.of(0));

        // Then
        assertThat(uitslag.verborgen(List.of("B"))).isTrue();
    }

    private static Map<String, Celstand> rij(long a, long b, long c) {
        return new HashMap<>(Map.of(
                "A",
                Celstand.nieuw(a),
                "B",
                Celstand.nieuw(b),
                "C",
                Celstand.nieuw(c),
                "*",
                Celstand.nieuw(a + b + c)));
    }

    private static Uitslag uitslag(Afscherming afscherming, Map<String, Celstand> rij) {
        return afscherming.van(new Tabel(List.of(ROW), namen -> rij.get(namen.getFirst())));
    }

    private static Set<String> verborgen(Afscherming afscherming, Map<String, Celstand> rij) {
        Uitslag uitslag = uitslag(afscherming, rij);
        Set<String> verborgen = new TreeSet<>();
        rij.keySet().stream().filter(naam -> uitslag.verborgen(List.of(naam))).forEach(verborgen::add);
        return verborgen;
    }
}
