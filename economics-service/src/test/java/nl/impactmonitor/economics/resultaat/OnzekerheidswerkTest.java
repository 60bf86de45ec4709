package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.onzekerheid.Bootstrap;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.api.Test;

class OnzekerheidswerkTest {

    private static final GepubliceerdeSet BASIS = MeegeleverdeSets.set("LLO-BASIS-3");
    private static final GepubliceerdeSet NSW = MeegeleverdeSets.set("NSW-1");

    @Test
    void the_same_seed_and_input_give_the_same_bytes_on_one_two_and_three_threads() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 40, 18_000));

        // When
        String een = OnzekerheidTekst.schrijf(Onzekerheidswerk.reken(bevriezing, BASIS, 7, 1, Voortgang.STIL));

        // Then
        assertThat(OnzekerheidTekst.schrijf(Onzekerheidswerk.reken(bevriezing, BASIS, 7, 2, Voortgang.STIL)))
                .isEqualTo(een);
        assertThat(OnzekerheidTekst.schrijf(Onzekerheidswerk.reken(bevriezing, BASIS, 7, 3, Voortgang.STIL)))
                .isEqualTo(een);
        assertThat(OnzekerheidTekst.schrijf(Onzekerheidswerk.reken(bevriezing, BASIS, 8, 1, Voortgang.STIL)))
                .isNotEqualTo(een);
    }

    @Test
    void at_least_ten_thousand_draws_surround_the_deterministic_outcome() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 40, 18_000));

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(bevriezing, BASIS, 7, 1, Voortgang.STIL);

        // Then
        Resultaat vast = Rekenwerk.reken(bevriezing.vraag(), BASIS);
        var saldo = uitkomst(beeld, "SALDO");
        assertThat(beeld.trekkingen()).isBetween(10_000L, 100_000L);
        assertThat(beeld.bootstrap()).isEqualTo(Bootstrap.Methode.HERTREKKING);
        assertThat(kwantiel(saldo, "0.05")).isLessThan(vast.perDeelnemer().saldo());
        assertThat(kwantiel(saldo, "0.95")).isGreaterThan(vast.perDeelnemer().saldo());
        assertThat(kwantiel(saldo, "0.05")).isLessThan(kwantiel(saldo, "0.5"));
        assertThat(beeld.tornado())
                .extracting(Onzekerheidsbeeld.Tornadoregel::code)
                .contains("DEADWEIGHT", "INKOMEN", "UITVAL");
        assertThat(beeld.sobol()).extracting(Onzekerheidsbeeld.Sobolregel::code).contains("DEADWEIGHT", "METINGEN");
        assertThat(beeld.bbpLezingen()).hasSize(16);
        assertThat(beeld.bredeWelvaart()).hasSize(8);
    }

    /** Of a difference in differences the variance is that of both groups; nothing else is uncertain in the income itself. */
    @Test
    void a_reference_group_takes_the_place_of_deadweight_and_brings_its_own_spread() {
        // Given
        List<Paar> mensen = new ArrayList<>(mensen(Groep.DEELNEMER, 40, 18_000));
        mensen.addAll(mensen(Groep.REFERENTIE, 40, 6_000));
        Bevriezing bevriezing = bevriezing(NSW, mensen);

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(bevriezing, NSW, 7, 1, Voortgang.STIL);

        // Then
        assertThat(beeld.tornado())
                .extracting(Onzekerheidsbeeld.Tornadoregel::code)
                .doesNotContain("DEADWEIGHT");
        var inkomen = beeld.tornado().stream()
                .filter(r -> r.code().equals("INKOMEN"))
                .findFirst()
                .orElseThrow();
        double midden = inkomen.p10().add(inkomen.p90()).doubleValue() / 2;
        assertThat(midden).isCloseTo(12_000, within(1.0));
        assertThat(beeld.bbpLezingen()).isEmpty();
    }

    /** What is frozen goes through its text, as it does when people have gone. */
    @Test
    void without_its_people_a_berekening_is_drawn_from_its_frozen_moments_to_the_same_bytes_for_ever() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 40, 18_000));
        BevrorenVraag later = BevrorenTekst.lees(BevrorenTekst.schrijf(bevriezing.vraag()));

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(later, BASIS, 7, 2, Voortgang.STIL);

        // Then
        assertThat(OnzekerheidTekst.schrijf(beeld))
                .isEqualTo(OnzekerheidTekst.schrijf(
                        Onzekerheidswerk.reken(bevriezing.vraag(), BASIS, 7, 1, Voortgang.STIL)));
        assertThat(beeld.bootstrap()).isEqualTo(Bootstrap.Methode.NORMAAL);
        var saldo = uitkomst(beeld, "SALDO");
        var exact = uitkomst(Onzekerheidswerk.reken(bevriezing, BASIS, 7, 2, Voortgang.STIL), "SALDO");
        double fout = Math.hypot(
                saldo.standaardfout().doubleValue(), exact.standaardfout().doubleValue());
        assertThat(saldo.gemiddelde().doubleValue())
                .isCloseTo(exact.gemiddelde().doubleValue(), within(4 * fout));
    }

    @Test
    void above_five_thousand_people_the_draws_from_people_are_those_from_the_frozen_moments() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 5_002, 300_000));

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(bevriezing, BASIS, 7, 2, Voortgang.STIL);

        // Then
        assertThat(beeld.bootstrap()).isEqualTo(Bootstrap.Methode.NORMAAL);
        assertThat(beeld).isEqualTo(Onzekerheidswerk.reken(bevriezing.vraag(), BASIS, 7, 2, Voortgang.STIL));
    }

    @Test
    void the_bbp_effect_is_drawn_by_year_and_structural() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 40, 18_000));

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(bevriezing, BASIS, 7, 2, Voortgang.STIL);

        // Then
        double som = 0;
        for (int jaar = 1; jaar <= 10; jaar++) {
            som += uitkomst(beeld, "BBP_JAAR_" + jaar).gemiddelde().doubleValue();
        }
        var structureel = uitkomst(beeld, "BBP_STRUCTUREEL");
        assertThat(structureel.gemiddelde().doubleValue()).isCloseTo(som / 10, within(0.02));
        assertThat(structureel.kwantielen()).isNotEmpty();
    }

    @Test
    void progress_rises_to_the_end_over_draws_and_indices_together() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 40, 18_000));
        List<Double> gezien = new ArrayList<>();

        // When
        Onzekerheidswerk.reken(bevriezing, BASIS, 7, 1, (klaar, hoogstens) -> gezien.add((double) klaar / hoogstens));

        // Then
        assertThat(gezien).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void a_group_that_is_too_small_is_held_back() {
        // Given
        Bevriezing bevriezing = bevriezing(BASIS, mensen(Groep.DEELNEMER, 4, 18_000));

        // When / Then
        assertThatThrownBy(() -> Onzekerheidswerk.reken(bevriezing, BASIS, 7, 1, Voortgang.STIL))
                .isInstanceOf(TeWeinigDeelnemers.class);
    }

    private static Onzekerheidsbeeld.Uitkomstspreiding uitkomst(Onzekerheidsbeeld beeld, String code) {
        return beeld.uitkomsten().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal kwantiel(Onzekerheidsbeeld.Uitkomstspreiding uitkomst, String kans) {
        return uitkomst.kwantielen().stream()
                .filter(k -> k.kans().compareTo(new BigDecimal(kans)) == 0)
                .findFirst()
                .orElseThrow()
                .waarde();
    }

    private static Bevriezing bevriezing(GepubliceerdeSet set, List<Paar> mensen) {
        return Bevriezing.van(
                new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, 10, Conventie.MIDDEN_JAAR, mensen));
    }

    /** Everybody to work, around a mean income; nobody stands out. */
    private static List<Paar> mensen(Groep groep, int aantal, int inkomen) {
        List<Paar> mensen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            int afwijking = (i % 2 == 0 ? 1 : -1) * 100 * (i / 2);
            mensen.add(new Paar(
                    new UUID(groep.ordinal(), i),
                    1,
                    groep,
                    new Situatie(false, null, null, BigDecimal.ZERO, null, null),
                    new Situatie(
                            true,
                            new BigDecimal("20"),
                            new BigDecimal("15"),
                            BigDecimal.valueOf(inkomen + afwijking),
                            null,
                            null)));
        }
        return mensen;
    }
}
