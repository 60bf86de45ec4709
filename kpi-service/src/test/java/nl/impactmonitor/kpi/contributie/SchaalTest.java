package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;
import org.junit.jupiter.api.Test;

class SchaalTest {

    @Test
    void each_answer_of_one_question_is_a_level_and_the_outer_ones_are_taken_together_too() {
        // Given
        Schaal schaal = new Schaal(1, 5, 1);

        // When
        List<String> paden = schaal.paden();

        // Then
        assertThat(paden).containsExactly("1,LAAG", "2,LAAG", "3", "4,HOOG", "5,HOOG");
        assertThat(schaal.onder()).isEqualByComparingTo("0.5");
    }

    @Test
    void of_seven_answers_three_are_in_the_middle() {
        // Given
        Schaal schaal = new Schaal(0, 6, 1);

        // When
        List<String> groepen = schaal.niveaus().stream().map(Niveau::groep).toList();

        // Then
        assertThat(groepen).containsExactly("LAAG", "LAAG", "MIDDEN", "MIDDEN", "MIDDEN", "HOOG", "HOOG");
    }

    @Test
    void of_three_answers_or_fewer_none_are_taken_together() {
        // Given
        Schaal schaal = new Schaal(0, 2, 1);

        // When
        List<String> paden = schaal.paden();

        // Then
        assertThat(paden).containsExactly("0", "1", "2");
    }

    @Test
    void a_sum_of_questions_has_five_levels_of_equal_width_from_its_lowest_to_its_highest() {
        // Given three questions of one to five
        Schaal schaal = new Schaal(3, 15, 3);

        // When
        List<Niveau> niveaus = schaal.niveaus();

        // Then
        assertThat(niveaus)
                .extracting(Niveau::van)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("3"),
                        new BigDecimal("5.4"),
                        new BigDecimal("7.8"),
                        new BigDecimal("10.2"),
                        new BigDecimal("12.6"));
        assertThat(niveaus.getLast().tot()).isEqualByComparingTo("15");
        assertThat(schaal.paden())
                .containsExactly("KLASSE_1,LAAG", "KLASSE_2,LAAG", "KLASSE_3", "KLASSE_4,HOOG", "KLASSE_5,HOOG");
    }
}
