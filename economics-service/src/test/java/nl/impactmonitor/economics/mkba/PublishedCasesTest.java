package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Actor.DEELNEMER;
import static nl.impactmonitor.economics.mkba.Actor.OVERIGE_SAMENLEVING;
import static nl.impactmonitor.economics.mkba.Actor.RIJK_UWV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Published cost-benefit cases, run through the same core as a berekening, to the digits that were printed. */
class PublishedCasesTest {

    /** Exact values of (1 - 1.0225^-10) / 0.0225 and its shifts by one and by half a year. */
    @Test
    void ten_year_annuities_at_two_and_a_quarter_percent_follow_their_convention() {
        // Given
        Disconto disconto = new Disconto(0.0225);

        // When
        double eind = disconto.annuiteit(Conventie.EIND_JAAR, 10);
        double begin = disconto.annuiteit(Conventie.BEGIN_JAAR, 10);
        double midden = disconto.annuiteit(Conventie.MIDDEN_JAAR, 10);

        // Then
        assertThat(eind).isCloseTo(8.8662163, within(5e-8));
        assertThat(begin).isCloseTo(9.0657062, within(5e-8));
        assertThat(midden).isCloseTo(8.9654064, within(5e-8));
    }

    /** HM Treasury, The Green Book: worked example of discounting at 3.5% over t0..t9. */
    @Test
    void the_green_book_example_gives_its_present_values_and_ratio() {
        // Given
        Tijdas tijdas = Tijdas.opMomenten(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Matrix matrix = new Matrix(
                tijdas,
                List.of(
                        Post.baten("BATEN", OVERIGE_SAMENLEVING, Reeks.van(0, 0, 0, 30, 30, 30, 30, 30, 30, 30)),
                        Post.kosten("KOSTEN", RIJK_UWV, Reeks.van(100, 50, 50, 0, 0, 0, 0, 0, 0, 0))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.035));

        // Then
        assertThat(uitkomst.kosten()).isCloseTo(194.9847138, within(5e-8));
        assertThat(uitkomst.baten()).isCloseTo(171.2397670, within(5e-8));
        assertThat(uitkomst.saldo()).isCloseTo(-23.7449468, within(5.1e-8));
        assertThat(uitkomst.batenKostenverhouding().orElseThrow()).isCloseTo(0.8782215, within(5e-8));
        assertThat(uitkomst.terugverdientijd()).isEmpty();
    }

    /**
     * JTPA adults: Bloom et al. 1997, as worked out in the Policy Impacts Library (policyimpacts.org). Thirty months in
     * two years and a half, discounted at 3% from the first year on; the wage subsidy is taxed as income and is part of
     * the programme cost.
     */
    @Test
    void jtpa_adults_give_the_published_mvpf() {
        // Given
        Tijdas tijdas = Tijdas.opMomenten(0, 1, 1.5);
        double loon = gewogen((1599 - 244) * 12 / 30.0, (1837 - 154) * 12 / 30.0);
        double bijstand = gewogen(-334 * 12 / 30.0, 235 * 12 / 30.0);
        double subsidie = gewogen(244, 154);
        double kosten = gewogen(1175, 1381);
        Reeks lonen = Reeks.van(loon, loon, loon / 2);
        Matrix matrix = new Matrix(
                tijdas,
                List.of(
                        Post.baten("LONEN", DEELNEMER, lonen),
                        Post.overdracht("SUBSIDIE", RIJK_UWV, DEELNEMER, Reeks.nu(subsidie, 3)),
                        Post.overdracht(
                                "BELASTING",
                                DEELNEMER,
                                RIJK_UWV,
                                lonen.plus(Reeks.nu(subsidie, 3)).maal(0.128)),
                        Post.overdracht("BIJSTAND", DEELNEMER, RIJK_UWV, Reeks.van(bijstand, bijstand, bijstand / 2)),
                        Post.kosten("PROGRAMMA", RIJK_UWV, Reeks.nu(kosten - subsidie, 3))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.03));

        // Then
        assertThat(uitkomst.betalingsbereidheid()).isCloseTo(1503.7945, within(5e-5));
        assertThat(uitkomst.nettoKostenOverheid()).isCloseTo(1093.5367, within(5e-5));
        assertThat(uitkomst.mvpf().orElseThrow()).isCloseTo(1.3752, within(5e-5));
        assertThat(uitkomst.saldo()).isCloseTo(410.2578, within(5e-5));
    }

    /** WorkAdvance: Policy Impacts Library (policyimpacts.org). It prints 0.78, with the taxes rounded to 11. */
    @Test
    void workadvance_gives_the_published_mvpf() {
        // Given
        Tijdas tijdas = Tijdas.van(Conventie.EIND_JAAR, 2);
        Reeks winst = Reeks.van(0, 1945, 1865);
        Reeks belasting = winst.maal(0.003);
        Matrix matrix = new Matrix(
                tijdas,
                List.of(
                        Post.baten("LONEN", DEELNEMER, winst),
                        Post.overdracht("BELASTING", DEELNEMER, RIJK_UWV, belasting),
                        Post.baten("BESPARING", RIJK_UWV, Reeks.nu(940, 3)),
                        Post.kosten("PROGRAMMA", RIJK_UWV, Reeks.nu(5641, 3))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.03));

        // Then
        assertThat(uitkomst.perActor().get(DEELNEMER)).isCloseTo(3635.352, within(5e-4));
        assertThat(new Disconto(0.03).contant(belasting, tijdas)).isCloseTo(10.939, within(5e-4));
        assertThat(uitkomst.mvpf().orElseThrow()).isCloseTo(0.77512, within(5e-6));
    }

    /** HIVA, Flanders: 24% at work after help, 20.5% without it; the order of size of deadweight is 85%. */
    @Test
    void deadweight_of_the_flemish_figures_leaves_three_and_a_half_points() {
        // Given
        Additionaliteit keten = new Additionaliteit(20.5 / 24.0, 1.0, 0.0, Verloop.van(0, 0));

        // When
        double netto = 24.0 * keten.factor(1);

        // Then
        assertThat(netto).isCloseTo(3.5, within(1e-12));
        assertThat(keten.deadweight()).isCloseTo(0.85, within(0.005));
    }

    /** Weights of the study: 5,102 men and 6,102 women. */
    private static double gewogen(double mannen, double vrouwen) {
        return (mannen * 5102 + vrouwen * 6102) / (5102 + 6102);
    }
}
