package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Actor.DEELNEMER;
import static nl.impactmonitor.economics.mkba.Actor.OVERIGE_SAMENLEVING;
import static nl.impactmonitor.economics.mkba.Actor.RIJK_UWV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** More published cost-benefit cases, to the digits that were printed. */
class FurtherPublishedCasesTest {

    private static final Tijdas NU = Tijdas.opMomenten(0);

    /**
     * Year Up: Fein and Hamadyk 2018, in the Policy Impacts Library (policyimpacts.org/policy-impacts-library/year-up): after-tax
     * gain 4,962, taxes 1,134, programme 28,290 of which 6,614 stipends for the participants. It prints 0.43.
     */
    @Test
    void year_up_gives_the_published_mvpf() {
        // Given
        Matrix matrix = new Matrix(
                NU,
                List.of(
                        Post.baten("LONEN", DEELNEMER, Reeks.van(4_962 + 1_134)),
                        Post.overdracht("BELASTING", DEELNEMER, RIJK_UWV, Reeks.van(1_134)),
                        Post.overdracht("TOELAGE", RIJK_UWV, DEELNEMER, Reeks.van(6_614)),
                        Post.kosten("PROGRAMMA", RIJK_UWV, Reeks.van(28_290 - 6_614))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.03));

        // Then
        assertThat(uitkomst.betalingsbereidheid()).isEqualTo(4_962 + 6_614);
        assertThat(uitkomst.nettoKostenOverheid()).isEqualTo(28_290 - 1_134);
        assertThat(uitkomst.mvpf().orElseThrow()).isCloseTo(0.43, within(0.005));
    }

    /**
     * JTPA adults valued at cost, policyimpacts.org/policy-impacts-library/job-training-partnership-act-adults: cost per woman
     * 1,381 and per man 1,175, pooled over 6,102 women and 5,102 men, net cost 1,093. It prints 1.18.
     */
    @Test
    void jtpa_adults_valued_at_its_cost_gives_the_published_mvpf() {
        // Given
        double kosten = (5_102 * 1_175.0 + 6_102 * 1_381.0) / (5_102 + 6_102);

        // When
        double mvpf = tegenKosten(kosten, kosten - 1_093.5367, 0);

        // Then
        assertThat(mvpf).isCloseTo(1.18, within(0.005));
    }

    /**
     * Manchester Metropolitan University, Cost Benefit Analysis toolkit (v2), page 6: 150,000 now, 12,000, 25,000, 25,000, 35,000
     * and 40,000 after it, at 3%. With factors of three decimals it prints present values 11,652, 23,575, 22,875, 31,080 and
     * 34,520, and a net present value of 26,298 below zero.
     */
    @Test
    void an_investment_that_does_not_pay_has_the_published_loss() {
        // Given
        Reeks reeks = Reeks.van(-150_000, 12_000, 25_000, 25_000, 35_000, 40_000);

        // When
        double contant = new Disconto(0.03).contant(reeks, Tijdas.van(Conventie.EIND_JAAR, 5));

        // Then: half a thousandth of each factor
        assertThat(contant).isCloseTo(-26_298, within(137_000 * 0.0005));
    }

    /** The same page: valued at its cost the programme has an MVPF of 1.04. WorkAdvance, so valued: 1.203. */
    @Test
    void programmes_valued_at_their_cost_give_the_published_mvpf() {
        // Given / When / Then
        assertThat(tegenKosten(28_290, 1_134, 0)).isCloseTo(1.04, within(0.005));
        assertThat(tegenKosten(5_641, 11, 940)).isCloseTo(1.203, within(0.0005));
    }

    /**
     * Job Corps: Schochet et al. 2006 and Schochet 2018, in the Policy Impacts Library (policyimpacts.org): programme 16,158,
     * taxes 52 in years 6 to 20 and 0.18 less in years 1 to 5, output of the participants 220. Net cost 15,886.
     */
    @Test
    void job_corps_has_the_published_net_cost() {
        // Given
        Matrix matrix = new Matrix(
                NU,
                List.of(
                        Post.overdracht("BELASTING", DEELNEMER, RIJK_UWV, Reeks.van(52 - 0.18)),
                        Post.baten("PRODUCTIE", RIJK_UWV, Reeks.van(220)),
                        Post.kosten("PROGRAMMA", RIJK_UWV, Reeks.van(16_158))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.03));

        // Then
        assertThat(uitkomst.nettoKostenOverheid()).isCloseTo(15_886, within(0.5));
    }

    /** Adobe, FormCalc Reference, NPV(0.10, 500, 1500, 4000, 10000) = 11529.60863329007. */
    @Test
    void four_yearly_amounts_have_the_published_present_value_at_ten_percent() {
        // Given
        Reeks reeks = Reeks.van(0, 500, 1_500, 4_000, 10_000);

        // When
        double contant = new Disconto(0.10).contant(reeks, Tijdas.van(Conventie.EIND_JAAR, 4));

        // Then
        assertThat(contant).isCloseTo(11_529.60863329007, within(1e-10));
    }

    /** Mescius, Spread formula reference, NPV(6.5%, -10000, 3000, 3400, 7700) = $2,055.38, all at the end of their year. */
    @Test
    void an_investment_and_its_returns_have_the_published_net_present_value() {
        // Given
        Matrix matrix = new Matrix(
                Tijdas.van(Conventie.EIND_JAAR, 4),
                List.of(
                        Post.kosten("KOSTEN", RIJK_UWV, Reeks.van(0, 10_000, 0, 0, 0)),
                        Post.baten("BATEN", OVERIGE_SAMENLEVING, Reeks.van(0, 0, 3_000, 3_400, 7_700))));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.065));

        // Then
        assertThat(uitkomst.saldo()).isCloseTo(2_055.38, within(0.005));
    }

    /** Willingness to pay is the cost of the programme, over what it costs the government on balance. */
    private static double tegenKosten(double programma, double belasting, double besparing) {
        Matrix matrix = new Matrix(
                NU,
                List.of(
                        Post.overdracht("PROGRAMMA", RIJK_UWV, DEELNEMER, Reeks.van(programma)),
                        Post.baten("BELASTING", RIJK_UWV, Reeks.van(belasting)),
                        Post.baten("BESPARING", RIJK_UWV, Reeks.van(besparing))));
        return Uitkomst.van(matrix, new Disconto(0.03)).mvpf().orElseThrow();
    }
}
