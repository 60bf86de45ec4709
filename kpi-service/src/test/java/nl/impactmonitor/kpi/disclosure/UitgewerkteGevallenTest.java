package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked cases of the SDC Handbook (Statistics Netherlands/ESSnet). */
class UitgewerkteGevallenTest {

    @Test
    void the_first_two_rows_are_group_disclosures_and_the_third_is_not() {
        // Given
        List<long[]> rijen = List.of(new long[] {6, 0}, new long[] {5, 1}, new long[] {2, 2});

        // When
        List<Boolean> onthuld = rijen.stream().map(Groepsonthulling::in).toList();

        // Then
        assertThat(onthuld).containsExactly(true, true, false);
    }

    @Test
    void of_a_table_of_two_by_two_with_all_inside_suppressed_the_first_cell_lies_between_three_and_six() {
        // Given rows 7 and 3, columns 6 and 4, and the true inside 5, 2, 1, 2
        As rijen = As.plat("*", List.of("r1", "r2"));
        As kolommen = As.plat("*", List.of("k1", "k2"));
        Map<List<String>, Long> binnen = Map.of(
                List.of("r1", "k1"),
                5L,
                List.of("r1", "k2"),
                2L,
                List.of("r2", "k1"),
                1L,
                List.of("r2", "k2"),
                2L,
                List.of("r1", "*"),
                7L,
                List.of("r2", "*"),
                3L,
                List.of("*", "k1"),
                6L,
                List.of("*", "k2"),
                4L,
                List.of("*", "*"),
                10L);
        Tabel tabel = new Tabel(List.of(rijen, kolommen), namen -> Celstand.nieuw(binnen.get(namen)));
        List<int[]> lijnen = new ArrayList<>();
        tabel.lijnen(lijnen::add);
        List<Integer> verborgen = binnen.keySet().stream()
                .filter(n -> !n.contains("*"))
                .map(tabel::plaats)
                .toList();

        // When
        long breedte = new Programmering(tabel, lijnen).breedte(tabel.plaats(List.of("r1", "k1")), verborgen);

        // Then the interval [3, 6] is three wide
        assertThat(breedte).isEqualTo(3);
    }
}
