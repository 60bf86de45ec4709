package nl.impactmonitor.kpi.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnthullingscontroleTest {

    private static final String ADRES = "kpi.ARBEIDSMARKT.RUIM.TWENTE";
    private static final Onthullingscontrole CONTROLE = new Onthullingscontrole(10);

    @Test
    void nobody_ten_people_and_what_is_suppressed_may_go_out() {
        // Given
        Momentopname rapport = Momentopnamen.met(
                Momentopnamen.personen("kpi.a", 0L, Momentopnamen.STAND, 1),
                Momentopnamen.personen("kpi.b", 10L, Momentopnamen.STAND, 1),
                Momentopnamen.personen("kpi.c", null, Momentopnamen.STAND, 1));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void nine_people_may_not() {
        // Given
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(9L));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("ONDER_MINIMUM");
    }

    @Test
    void another_definition_over_the_same_people_may_not_tell_of_a_few_by_subtraction() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(ADRES, 120L, Momentopnamen.STAND, 1));
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(ADRES, 117L, Momentopnamen.STAND, 2));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("VERSCHIL_TE_KLEIN");
    }

    @Test
    void what_an_earlier_report_had_to_hide_stays_hidden_for_that_moment() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(null));
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(120L));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("EERDER_ONDERDRUKT");
    }

    @Test
    void a_later_stand_was_protected_beside_the_one_before() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname rapport =
                Momentopnamen.met(Momentopnamen.personen(ADRES, 121L, Momentopnamen.STAND.plusSeconds(86_400), 1));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).isEmpty();
    }
}
