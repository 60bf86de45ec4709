package nl.impactmonitor.economics.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SituatieTest {

    @Test
    void a_stated_income_of_zero_is_an_income() {
        // Given
        Situatie situatie = new Situatie(true, null, null, BigDecimal.ZERO, null, null);

        // When / Then
        assertThat(situatie.jaarinkomen()).contains(BigDecimal.ZERO);
    }

    @Test
    void who_does_not_work_and_states_nothing_earns_nothing() {
        // Given
        Situatie situatie = new Situatie(false, null, null, null, getal("1345.45"), "BIJSTAND");

        // When / Then
        assertThat(situatie.jaarinkomen()).contains(BigDecimal.ZERO);
        assertThat(situatie.bijstandPerJaar()).isEqualByComparingTo("16145.40");
        assertThat(situatie.overigeUitkeringPerJaar()).isZero();
    }

    @Test
    void without_a_stated_income_it_is_wage_times_hours_times_fifty_two() {
        // Given
        Situatie situatie = new Situatie(true, getal("24"), getal("15.10"), null, null, null);

        // When / Then
        assertThat(situatie.jaarinkomen().orElseThrow()).isEqualByComparingTo("18844.80");
        assertThat(situatie.inkomenAfgeleid()).isTrue();
    }

    @Test
    void a_stated_income_goes_before_wage_times_hours() {
        // Given
        Situatie situatie = new Situatie(true, getal("24"), getal("15.10"), getal("20000"), null, null);

        // When / Then
        assertThat(situatie.jaarinkomen().orElseThrow()).isEqualByComparingTo("20000");
        assertThat(situatie.inkomenAfgeleid()).isFalse();
    }

    @Test
    void the_income_of_who_works_for_an_unknown_wage_is_unknown() {
        // Given
        Situatie situatie = new Situatie(true, getal("24"), null, null, null, null);

        // When / Then
        assertThat(situatie.jaarinkomen()).isEmpty();
    }

    @Test
    void only_people_with_both_incomes_are_counted_and_the_order_changes_nothing() {
        // Given
        Situatie niets = new Situatie(false, null, null, null, getal("1000"), "BIJSTAND");
        Situatie baan = new Situatie(true, getal("10"), getal("20"), null, null, null);
        Situatie beter = new Situatie(true, getal("10"), getal("22.50"), null, null, null);
        Paar uitBijstand = new Paar(UUID.randomUUID(), 2, Groep.DEELNEMER, niets, baan);
        Paar hogerLoon = new Paar(UUID.randomUUID(), 2, Groep.DEELNEMER, baan, beter);
        Paar zonderEen = new Paar(UUID.randomUUID(), 1, Groep.DEELNEMER, niets, null);

        // When
        Groepsbeeld beeld = Groepsbeeld.van(Groep.DEELNEMER, List.of(uitBijstand, hogerLoon, zonderEen));

        // Then
        assertThat(beeld).isEqualTo(Groepsbeeld.van(Groep.DEELNEMER, List.of(zonderEen, hogerLoon, uitBijstand)));
        assertThat(beeld.aangemeld()).isEqualTo(3);
        assertThat(beeld.n()).isEqualTo(2);
        assertThat(beeld.afgeleid()).isEqualTo(2);
        assertThat(beeld.inkomensverandering()).isEqualTo((10_400 + 1_300) / 2.0);
        assertThat(beeld.bijstandsverandering()).isEqualTo(-6_000);
        assertThat(beeld.extraUren()).isEqualTo(5);
        assertThat(beeld.productiviteitswinst()).isEqualTo(12.5);
    }

    private static BigDecimal getal(String tekst) {
        return new BigDecimal(tekst);
    }
}
