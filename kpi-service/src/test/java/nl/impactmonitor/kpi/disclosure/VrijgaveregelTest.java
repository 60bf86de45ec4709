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
    void a_cell_that_one_person_entered_keeps_its_figure_and_so_does_the_total() {
        // Given
        Rij rij = rij(Map.of("A", stand(51, 1), "B", stand(80, 0)), stand(131, 1));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten).isEqualTo(Map.of("A", BEHOUDEN, "B", VERNIEUWD, Rij.TOTAAL, BEHOUDEN));
    }

    @Test
    void a_cell_that_enough_people_entered_is_refreshed() {
        // Given
        Rij rij = rij(Map.of("A", stand(60, 10), "B", stand(80, 0)), stand(140, 10));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten.values()).containsOnly(VERNIEUWD);
    }

    @Test
    void a_refreshed_neighbour_and_total_do_not_tell_of_the_one_person_who_moved() {
        // Given one person entered A and twenty entered B
        Rij rij = rij(Map.of("A", stand(51, 1), "B", stand(80, 20)), stand(131, 21));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten).isEqualTo(Map.of("A", BEHOUDEN, "B", BEHOUDEN, Rij.TOTAAL, VERNIEUWD));
    }

    @Test
    void a_move_between_pilots_does_not_show_in_a_total_that_can_be_computed() {
        // Given ten people moved from A to B while three others entered B
        Rij rij = rij(Map.of("A", stand(40, 10), "B", stand(63, 13)), stand(103, 3));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten).containsEntry(Rij.TOTAAL, BEHOUDEN);
        assertThat(uitkomsten.values()).filteredOn(u -> u == BEHOUDEN).hasSizeGreaterThan(1);
    }

    @Test
    void a_small_figure_stays_suppressed_whatever_moved() {
        // Given
        Rij rij = rij(Map.of("A", stand(5, 12), "B", stand(80, 0)), stand(85, 12));

        // When
        Map<String, Uitkomst> uitkomsten = regel.van(rij);

        // Then
        assertThat(uitkomsten).containsEntry("A", ONDERDRUKT).containsEntry("B", ONDERDRUKT);
    }

    private static Celstand stand(long personen, long verloop) {
        return new Celstand(personen, 0, verloop);
    }

    private static Rij rij(Map<String, Celstand> pilots, Celstand totaal) {
        return new Rij(pilots, totaal);
    }
}
