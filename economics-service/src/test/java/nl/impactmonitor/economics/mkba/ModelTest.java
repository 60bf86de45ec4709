package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Grootheid.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

    @Test
    void a_deelnemer_from_bijstand_to_work_gives_every_actor_its_share() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        INKOMEN, 10_000.0,
                        BIJSTAND, -6_000.0,
                        BELASTINGDRUK, 0.25,
                        WERKGEVERSLASTEN, 0.20,
                        KOSTEN_RIJK, 3_000.0,
                        KOSTEN_GEMEENTE, 500.0,
                        KOSTEN_WERKGEVER, 250.0,
                        LOCK_IN, 1_000.0,
                        ZORG_PER_JAAR, 100.0,
                        SAMENLEVING_PER_JAAR, 200.0));

        // When
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 2));

        // Then: year 1, with 1,000 of income (750 after tax) missed during the traject
        assertThat(matrix.van(Actor.DEELNEMER).bedrag(1)).isEqualTo(10_000 - 2_500 - 6_000 - 750);
        assertThat(matrix.van(Actor.WERKGEVER).bedrag(1)).isZero();
        assertThat(matrix.van(Actor.GEMEENTE).bedrag(1)).isEqualTo(6_000);
        assertThat(matrix.van(Actor.RIJK_UWV).bedrag(1)).isEqualTo(2_500 + 2_000 - 250);
        assertThat(matrix.van(Actor.ZORG).bedrag(1)).isEqualTo(100);
        assertThat(matrix.van(Actor.OVERIGE_SAMENLEVING).bedrag(1)).isEqualTo(200);
        assertThat(matrix.sociaal().bedrag(1)).isEqualTo(12_000 + 300 - 1_000);
        assertThat(matrix.sociaal().bedrag(0)).isEqualTo(-3_750);
    }

    @Test
    void the_additionality_chain_multiplies_and_drops_off_after_the_first_year() {
        // Given
        Additionaliteit keten = new Additionaliteit(0.5, 0.8, 0.25, Verloop.van(0.1, 0));

        // When
        Reeks netto = keten.netto(1_000, 4);

        // Then
        assertThat(netto.bedrag(0)).isZero();
        assertThat(netto.bedrag(1)).isCloseTo(300, within(1e-9));
        assertThat(netto.bedrag(2)).isCloseTo(270, within(1e-9));
        assertThat(netto.bedrag(3)).isCloseTo(243, within(1e-9));
    }

    @Test
    void with_a_reference_group_deadweight_is_not_applied_a_second_time() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg().met(Map.of(DEADWEIGHT, 0.85, ATTRIBUTIE, 0.9, VERDRINGING, 0.1));

        // When
        Additionaliteit zonder = invoer.metReferentiegroep().keten();

        // Then
        assertThat(zonder).isEqualTo(new Additionaliteit(0, 0.9, 0.1, Verloop.van(0, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void a_share_outside_nought_to_one_is_refused(double fout) {
        // Given / When / Then
        assertThatThrownBy(() -> new Additionaliteit(fout, 1, 0, Verloop.van(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.0, 1.01, Double.NaN})
    void an_impossible_discount_rate_is_refused(double fout) {
        // Given / When / Then
        assertThatThrownBy(() -> new Disconto(fout)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void a_horizon_outside_one_to_a_hundred_years_is_refused(int fout) {
        // Given / When / Then
        assertThatThrownBy(() -> Tijdas.van(Conventie.EIND_JAAR, fout)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_investment_pays_back_in_the_first_year_that_its_cumulated_value_stays_positive() {
        // Given
        Matrix matrix = Model.matrix(
                Modelinvoer.leeg().met(INKOMEN, 1_000).met(KOSTEN_RIJK, 2_500), Tijdas.van(Conventie.EIND_JAAR, 5));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0));

        // Then
        assertThat(uitkomst.terugverdientijd()).hasValue(3);
    }

    @Test
    void a_programme_that_costs_the_government_nothing_has_no_mvpf() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg().met(Map.of(INKOMEN, 1_000.0, BELASTINGDRUK, 0.5, KOSTEN_RIJK, 100.0));
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 1));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0));

        // Then
        assertThat(uitkomst.fiscaal()).isEqualTo(400);
        assertThat(uitkomst.mvpf()).isEmpty();
    }

    @Test
    void the_bbp_view_adds_extra_hours_and_extra_productivity_of_a_year() {
        // Given: 10 hours a week more at 30 an hour, and 5 a week from a higher wage
        BbpBeeld beeld = BbpBeeld.van(
                Modelinvoer.leeg()
                        .met(Map.of(
                                EXTRA_UREN, 10.0,
                                PRODUCTIVITEITSWINST, 5.0,
                                TOEGEVOEGDE_WAARDE_PER_UUR, 30.0,
                                WERKGEVERSLASTEN, 0.2,
                                DEADWEIGHT, 0.5,
                                VERDRINGING, 0.2)),
                3);

        // When
        double perDeelnemer = beeld.perDeelnemer().bedrag(1);

        // Then
        assertThat(perDeelnemer).isCloseTo(52 * (300 + 6) * 0.4, within(1e-9));
        assertThat(beeld.aandeel(1, 400, 1_033e9)).isCloseTo(52 * 306 * 0.4 * 400 / 1_033e9, within(1e-18));
    }

    @Test
    void the_time_of_people_is_a_cost_of_the_traject() {
        // Given: 200 hours at 10, 20 hours of guidance at 50, and a quarter of what the government spends lost on
        // raising it
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        TRAJECTUREN, 200.0,
                        WAARDE_TIJD, 10.0,
                        BEGELEIDINGSUREN, 20.0,
                        KOSTEN_BEGELEIDINGSUUR, 50.0,
                        KOSTEN_RIJK, 4_000.0,
                        MARGINALE_KOSTEN_PUBLIEK, 0.25));

        // When
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.MIDDEN_JAAR, 3));

        // Then
        assertThat(matrix.van(Actor.DEELNEMER).bedrag(0)).isEqualTo(-2_000);
        assertThat(matrix.van(Actor.WERKGEVER).bedrag(0)).isEqualTo(-1_000);
        assertThat(matrix.van(Actor.RIJK_UWV).bedrag(0)).isEqualTo(-4_000);
        assertThat(matrix.van(Actor.OVERIGE_SAMENLEVING).bedrag(0)).isEqualTo(-1_000);
        assertThat(matrix.sociaal(Postsoort.KOSTEN).bedrag(0)).isEqualTo(-8_000);
    }

    @Test
    void work_costs_free_time_and_travel_and_ends_toeslagen_and_schuldhulp() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        INKOMEN, 10_000.0,
                        BIJSTAND, -5_000.0,
                        EXTRA_UREN, 10.0,
                        WERKZAAM, 0.5,
                        WAARDE_VRIJE_TIJD, 2.0,
                        WERKKOSTEN_PER_JAAR, 600.0,
                        TOESLAGAFBOUW, 0.1,
                        INDIRECTE_BELASTING, 0.2,
                        SCHULDHULP_PER_WERKENDE, 400.0,
                        UITVOERINGSKOSTEN, 0.04));

        // When
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 1));

        // Then
        double indirect = (10_000 - 1_000 - 5_000) * 0.2;
        assertThat(matrix.van(Actor.DEELNEMER).bedrag(1))
                .isCloseTo(10_000 - 1_000 - 5_000 - indirect - 1_040 - 300, within(1e-9));
        assertThat(matrix.van(Actor.RIJK_UWV).bedrag(1)).isCloseTo(1_000 + indirect, within(1e-9));
        assertThat(matrix.van(Actor.GEMEENTE).bedrag(1)).isCloseTo(5_000 + 200 + 200, within(1e-9));
    }

    @Test
    void health_and_education_count_where_their_change_was_observed() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        GEZONDHEID, 0.4,
                        OPLEIDING, 0.25,
                        ZORG_PER_GEZONDHEIDSPUNT, 500.0,
                        WAARDE_GEZONDHEIDSPUNT, 1_000.0,
                        WAARDE_OPLEIDING, 800.0));

        // When
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 1));

        // Then
        assertThat(matrix.van(Actor.ZORG).bedrag(1)).isEqualTo(200);
        assertThat(matrix.van(Actor.DEELNEMER).bedrag(1)).isEqualTo(400 + 200);
    }

    @Test
    void what_is_left_of_a_change_can_grow() {
        // Given
        Additionaliteit keten = new Additionaliteit(0, 1, 0, Verloop.van(0.1, 0.02));

        // When
        Reeks netto = keten.netto(1_000, 4);

        // Then
        assertThat(netto.bedrag(3)).isCloseTo(1_000 * 0.918 * 0.918, within(1e-9));
    }

    @Test
    void a_post_that_nothing_feeds_stays_out() {
        // Given
        Modelinvoer invoer = Modelinvoer.leeg().met(INKOMEN, 1_000).met(TOESLAGAFBOUW, 0.1);

        // When
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 1));

        // Then
        assertThat(matrix.posten())
                .extracting(Post::code)
                .contains("TOESLAGEN")
                .doesNotContain("VRIJE_TIJD", "BEGELEIDING");
    }
}
