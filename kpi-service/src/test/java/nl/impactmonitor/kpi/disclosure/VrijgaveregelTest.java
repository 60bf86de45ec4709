package nl.impactmonitor.kpi.disclosure;

import static nl.impactmonitor.kpi.disclosure.Uitkomst.BEHOUDEN;
import static nl.impactmonitor.kpi.disclosure.Uitkomst.ONDERDRUKT;
import static nl.impactmonitor.kpi.disclosure.Uitkomst.VERNIEUWD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VrijgaveregelTest {

    private final Vrijgaveregel regel = new Vrijgaveregel(10);

    @Test
    void a_row_that_one_person_entered_stays_as_it_is() {
        // Given
        Rij rij = rij(Map.of("A", getoond(51, 1), "B", getoond(80, 0)), getoond(131, 1));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(BEHOUDEN);
    }

    @Test
    void a_row_that_enough_people_entered_is_refreshed() {
        // Given
        Rij rij = rij(Map.of("A", getoond(60, 10), "B", getoond(80, 0)), getoond(140, 10));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(VERNIEUWD);
    }

    @Test
    void twenty_who_entered_a_neighbour_do_not_hide_the_one_who_moved() {
        // Given
        Rij rij = rij(Map.of("A", getoond(51, 1), "B", getoond(80, 20)), getoond(131, 21));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(BEHOUDEN);
    }

    @Test
    void a_cell_that_covered_another_is_not_shown_as_long_as_nobody_moved_in_it() {
        // Given A covered B, of five people, beside a total of 25; seven more entered B
        Rij rij = rij(Map.of("A", verborgen(20, 0), "B", verborgen(12, 7)), getoond(32, 7));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then 25 less 20 would be B as it was
        assertThat(uitkomsten).doesNotContainEntry("A", VERNIEUWD);
    }

    @Test
    void cells_that_were_suppressed_are_shown_once_enough_people_entered_each() {
        // Given
        Rij rij = rij(Map.of("A", verborgen(31, 11), "B", verborgen(15, 10)), getoond(46, 21));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(VERNIEUWD);
    }

    @Test
    void a_figure_that_everyone_knows_is_no_cover() {
        // Given B lost 13 of its 22 people and now has too few; A and C are out, and only in C many moved
        Rij rij = rij(Map.of("A", getoond(20, 0), "B", getoond(9, 13), "C", getoond(40, 15)), getoond(69, 28));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten)
                .isEqualTo(Map.of("A", VERNIEUWD, "B", ONDERDRUKT, "C", ONDERDRUKT, Rij.TOTAAL, VERNIEUWD));
    }

    @Test
    void a_row_stays_when_only_known_figures_could_cover_the_small_one() {
        // Given
        Rij rij = rij(Map.of("A", getoond(20, 0), "B", getoond(9, 13)), getoond(29, 13));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(BEHOUDEN);
    }

    @Test
    void few_moves_in_the_suppressed_cells_together_hold_the_row() {
        // Given
        Rij rij = rij(Map.of("A", verborgen(20, 0), "B", verborgen(4, 1), "C", getoond(40, 10)), getoond(64, 11));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(BEHOUDEN);
    }

    @Test
    void a_row_of_which_nothing_is_out_has_nothing_to_be_compared_with() {
        // Given
        Rij rij = rij(Map.of("A", verborgen(12, 4), "B", verborgen(20, 3)), verborgen(32, 7));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(VERNIEUWD);
    }

    private static Celstand getoond(long personen, long verloop) {
        return new Celstand(personen, 0, verloop, true);
    }

    private static Celstand verborgen(long personen, long verloop) {
        return new Celstand(personen, 0, verloop, false);
    }

    private static Rij rij(Map<String, Celstand> pilots, Celstand totaal) {
        return new Rij(pilots, totaal);
    }
}
