package nl.impactmonitor.kpi.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Verschil.Mensen;
import nl.impactmonitor.kpi.rapport.Verschil.Waarom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VergelijkingTest {

    private static final String ADRES = "kpi.ARBEIDSMARKT.RUIM.TWENTE";

    @Test
    void the_same_report_differs_in_nothing() {
        // Given
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(120L));

        // When
        List<Verschil> verschillen = new Vergelijking(rapport, rapport, Map.of()).verschillen();

        // Then
        assertThat(verschillen).isEmpty();
    }

    @Test
    void a_later_stand_says_how_many_more_and_that_it_is_another_stand() {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu =
                Momentopnamen.met(Momentopnamen.personen(ADRES, 135L, Momentopnamen.STAND.plusSeconds(86_400), 1));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen)
                .singleElement()
                .satisfies(v -> assertThat(v.verschil()).isEqualByComparingTo(BigDecimal.valueOf(15)))
                .satisfies(v -> assertThat(v.waarom()).isEqualTo(Waarom.ANDERE_STAND));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 0, NIEUWE_DEELNEMERS",
        "0, 15, CORRECTIE",
        "20, 5, NIEUWE_DEELNEMERS_EN_CORRECTIE",
        "0, 0, ANDERE_STAND"
    })
    void who_moved_between_two_standen_says_why(long erbij, long eraf, Waarom waarom) {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu =
                Momentopnamen.met(Momentopnamen.personen(ADRES, 135L, Momentopnamen.STAND.plusSeconds(86_400), 1));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of(ADRES, new Mensen(erbij, eraf))).verschillen();

        // Then
        assertThat(verschillen).extracting(Verschil::waarom).containsExactly(waarom);
    }

    @Test
    void a_direction_in_which_a_few_went_is_not_told_to_who_may_not_see_them() {
        // Given
        Mensen mensen = new Mensen(20, 3);

        // When
        Mensen verteld = mensen.vanaf(10);

        // Then
        assertThat(verteld).isEqualTo(new Mensen(20, 0));
    }

    @Test
    void another_definition_comes_before_another_stand() {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu =
                Momentopnamen.met(Momentopnamen.personen(ADRES, 100L, Momentopnamen.STAND.plusSeconds(86_400), 2));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen).extracting(Verschil::waarom).containsExactly(Waarom.ANDERE_DEFINITIE);
    }

    @Test
    void a_number_that_is_suppressed_now_has_no_difference() {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu = Momentopnamen.met(Momentopnamen.personen(null));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen)
                .singleElement()
                .satisfies(v -> assertThat(v.verschil()).isNull())
                .satisfies(v -> assertThat(v.waarom()).isEqualTo(Waarom.ONDERDRUKKING));
    }

    @Test
    void a_number_of_a_deel_that_failed_is_not_called_gone() {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu = Momentopnamen.metDelen(Onderdeel.mislukt(Deel.KPI, "Dit deel kon niet worden gemaakt."));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen).extracting(Verschil::waarom).containsExactly(Waarom.DEEL_MISLUKT);
    }

    @Test
    void a_number_of_another_berekening_says_so_before_that_its_amount_differs() {
        // Given
        Momentopname eerder = Momentopnamen.met(saldo("eerste", 900));
        Momentopname nu = Momentopnamen.met(saldo("tweede", 1100));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen).extracting(Verschil::waarom).containsExactly(Waarom.ANDERE_BEREKENING);
    }

    @Test
    void the_same_berekening_that_tells_another_amount_is_another_source() {
        // Given
        Momentopname eerder = Momentopnamen.met(saldo("eerste", 900));
        Momentopname nu = Momentopnamen.met(saldo("eerste", 1100));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen).extracting(Verschil::waarom).containsExactly(Waarom.ANDERE_BRONGEGEVENS);
    }

    @Test
    void a_count_that_stayed_beside_another_target_differs_in_its_target() {
        // Given
        Momentopname eerder = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname nu =
                Momentopnamen.met(Momentopnamen.personen(120L).metDoel(BigDecimal.valueOf(250), null, "AFGESPROKEN"));

        // When
        List<Verschil> verschillen = new Vergelijking(eerder, nu, Map.of()).verschillen();

        // Then
        assertThat(verschillen)
                .singleElement()
                .satisfies(v -> assertThat(v.verschil()).isEqualByComparingTo(BigDecimal.ZERO))
                .satisfies(v -> assertThat(v.waarom()).isEqualTo(Waarom.ANDERE_DOELWAARDE));
    }

    @Test
    void a_number_that_one_report_is_not_about_is_new_in_the_other_or_gone() {
        // Given
        Momentopname met = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname zonder = Momentopnamen.met();

        // When
        List<Verschil> erbij = new Vergelijking(zonder, met, Map.of()).verschillen();
        List<Verschil> weg = new Vergelijking(met, zonder, Map.of()).verschillen();

        // Then
        assertThat(erbij).extracting(Verschil::waarom).containsExactly(Waarom.NIEUW);
        assertThat(weg).extracting(Verschil::waarom).containsExactly(Waarom.VERVALLEN);
    }

    /** The report leaves it out because nobody was counted in it. */
    @Test
    void a_number_that_is_left_out_where_nobody_was_counted_says_who_came_or_went() {
        // Given
        Momentopname met = Momentopnamen.met(Momentopnamen.personen(12L));
        Momentopname zonder = Momentopnamen.met();

        // When
        List<Verschil> erbij = new Vergelijking(zonder, met, Map.of(ADRES, new Mensen(12, 0))).verschillen();
        List<Verschil> weg = new Vergelijking(met, zonder, Map.of(ADRES, new Mensen(0, 12))).verschillen();

        // Then
        assertThat(erbij)
                .singleElement()
                .satisfies(v -> assertThat(v.waarom()).isEqualTo(Waarom.NIEUWE_DEELNEMERS))
                .satisfies(v -> assertThat(v.mensen().erbij()).isEqualTo(12));
        assertThat(weg).extracting(Verschil::waarom).containsExactly(Waarom.CORRECTIE);
    }

    private static Getal saldo(String berekening, long waarde) {
        return Getal.los(
                Adres.van(Deel.MKBA, "SALDO"),
                "Saldo",
                Adres.GEHEEL,
                BigDecimal.valueOf(waarde),
                "EUR",
                Bron.BEREKENING,
                Map.of("berekening", berekening),
                null);
    }
}
