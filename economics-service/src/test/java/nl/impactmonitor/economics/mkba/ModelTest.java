package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

    private static final Additionaliteit ALLES = new Additionaliteit(0, 1, 0, 0);

    @Test
    void a_deelnemer_from_bijstand_to_work_gives_every_actor_its_share() {
        // Given
        Verandering verandering = new Verandering(10_000, -6_000, 0);
        Kengetallen kengetallen = new Kengetallen(0.25, 0.20, 3_000, 500, 250, 1_000, 100, 200);

        // When
        Matrix matrix = Model.matrix(verandering, ALLES, kengetallen, Tijdas.van(Conventie.EIND_JAAR, 2));

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
        Additionaliteit keten = new Additionaliteit(0.5, 0.8, 0.25, 0.1);

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
        Additionaliteit keten = new Additionaliteit(0.85, 0.9, 0.1, 0.1);

        // When
        Additionaliteit zonder = keten.metReferentiegroep();

        // Then
        assertThat(zonder).isEqualTo(new Additionaliteit(0, 0.9, 0.1, 0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void a_share_outside_nought_to_one_is_refused(double fout) {
        // Given / When / Then
        assertThatThrownBy(() -> new Additionaliteit(fout, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
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
        Kengetallen kengetallen = new Kengetallen(0, 0, 2_500, 0, 0, 0, 0, 0);
        Matrix matrix =
                Model.matrix(new Verandering(1_000, 0, 0), ALLES, kengetallen, Tijdas.van(Conventie.EIND_JAAR, 5));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0));

        // Then
        assertThat(uitkomst.terugverdientijd()).hasValue(3);
    }

    @Test
    void a_programme_that_costs_the_government_nothing_has_no_mvpf() {
        // Given
        Kengetallen kengetallen = new Kengetallen(0.5, 0, 100, 0, 0, 0, 0, 0);
        Matrix matrix =
                Model.matrix(new Verandering(1_000, 0, 0), ALLES, kengetallen, Tijdas.van(Conventie.EIND_JAAR, 1));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0));

        // Then
        assertThat(uitkomst.fiscaal()).isEqualTo(400);
        assertThat(uitkomst.mvpf()).isEmpty();
    }

    @Test
    void the_bbp_view_adds_extra_hours_and_extra_productivity_of_a_year() {
        // Given: 10 hours a week more at 30 an hour, and 5 a week from a higher wage
        BbpBeeld beeld = BbpBeeld.van(10, 5, 30, 1.2, new Additionaliteit(0.5, 1, 0.2, 0), 3);

        // When
        double perDeelnemer = beeld.perDeelnemer().bedrag(1);

        // Then
        assertThat(perDeelnemer).isCloseTo(52 * (300 + 6) * 0.4, within(1e-9));
        assertThat(beeld.aandeel(1, 400, 1_033e9)).isCloseTo(52 * 306 * 0.4 * 400 / 1_033e9, within(1e-18));
    }
}
