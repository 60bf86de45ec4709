package nl.impactmonitor.kpi.statistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Intervals, p-values and expectations that others published, or that were computed apart along another way. */
class NagerekendeGevallenTest {

    private static final Offset<Double> TIEN_CIJFERS = within(1e-9);

    /** Student (1908), hours of sleep gained on two drugs, here as two groups of ten. */
    private static final Verdeling DRUG_1 = Proef.verdeling("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0");

    private static final Verdeling DRUG_2 = Proef.verdeling("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

    /** R, help page of t.test, t.test(extra ~ group, data = sleep): t 1.8608, df 17.776, p 0.07939, -0.2054832 to 3.3654832. */
    @Test
    void one_pilot_gives_the_published_welch_test() {
        // Given
        List<VerschilInVerschillen.Stratum> een = List.of(new VerschilInVerschillen.Stratum(DRUG_2, DRUG_1));

        // When
        VerschilInVerschillen verschil = VerschilInVerschillen.van(een).orElseThrow();

        // Then
        assertThat(verschil.waarde()).isCloseTo(1.58, TIEN_CIJFERS);
        assertThat(verschil.waarde() / verschil.standaardfout()).isCloseTo(1.8608, within(5e-5));
        assertThat(verschil.vrijheidsgraden()).isCloseTo(17.776, within(5e-4));
        assertThat(verschil.p()).isCloseTo(0.07939, within(5e-6));
        assertThat(verschil.interval().van()).isCloseTo(-0.2054832, within(5e-8));
        assertThat(verschil.interval().tot()).isCloseTo(3.3654832, within(5e-8));
    }

    /**
     * As a contrast of a regression with a mean per pilot and group, weighed by the deelnemers of the pilots (10 and 5 of 15)
     * and with the HC2 covariance of J.G. MacKinnon and H. White (J. Econometrics 29, 1985); NumPy 2 and SciPy 1.17.
     */
    @Test
    void two_pilots_give_what_a_regression_gives() {
        // Given
        List<VerschilInVerschillen.Stratum> twee = List.of(
                new VerschilInVerschillen.Stratum(DRUG_2, DRUG_1),
                new VerschilInVerschillen.Stratum(Proef.verdeling("3 1 2 2 5"), Proef.verdeling("1 0 2 1 -1 4 0 1")));

        // When
        VerschilInVerschillen verschil = VerschilInVerschillen.van(twee).orElseThrow();

        // Then
        assertThat(verschil.waarde()).isCloseTo(1.5866666666666667, TIEN_CIJFERS);
        assertThat(verschil.deelnemers() - verschil.referentie()).isCloseTo(verschil.waarde(), TIEN_CIJFERS);
        assertThat(verschil.standaardfout()).isCloseTo(0.6350447497737207, TIEN_CIJFERS);
        assertThat(verschil.vrijheidsgraden()).isCloseTo(24.743896086055, TIEN_CIJFERS);
        assertThat(verschil.p()).isCloseTo(0.019485098166161736, TIEN_CIJFERS);
        assertThat(verschil.interval().van()).isCloseTo(0.2780807770513358, TIEN_CIJFERS);
        assertThat(verschil.interval().tot()).isCloseTo(2.8952525562819975, TIEN_CIJFERS);
    }

    /** SciPy 1.17, wilcoxon(zero_method='wilcox', correction=True, method='asymptotic'): W- 450, p 0.000513744512375285. */
    @Test
    void more_than_fifty_changes_with_ties_give_the_normal_test_of_another_implementation() {
        // Given 60 changes of at most four points, and seven of none
        Map<BigDecimal, Long> aantallen = new HashMap<>();
        long[] hoeveel = {2, 6, 9, 7, 18, 13, 7, 5};
        for (int i = 0; i < hoeveel.length; i++) {
            aantallen.put(BigDecimal.valueOf(i - 3L), hoeveel[i]);
        }

        // When
        Wilcoxon wilcoxon = Wilcoxon.van(Verdeling.van(aantallen)).orElseThrow();

        // Then
        assertThat(wilcoxon.n()).isEqualTo(60);
        assertThat(wilcoxon.exact()).isFalse();
        assertThat(wilcoxon.v()).isEqualTo(60 * 61 / 2.0 - 450);
        assertThat(wilcoxon.p()).isCloseTo(0.000513744512375285, TIEN_CIJFERS);
    }

    /** Nine people: r by Pearson 0.6645570174272218 (SciPy 1.17), mean at the start 23/9, and (1 - r)(23/9 - x) per third. */
    @Test
    void thirds_give_the_regression_to_the_mean_that_their_correlation_expects() {
        // Given
        Overgangen overgangen = Proef.paren("1 1 2 2 2 3 3 4 5", "2 3 2 3 4 3 4 3 5");

        // When
        List<Tertiel> derden = Tertiel.van(overgangen);

        // Then
        assertThat(derden).extracting(Tertiel::n).containsExactly(2L, 3L, 4L);
        assertThat(derden).extracting(Tertiel::gemiddeldNul).containsExactly(1.0, 2.0, 3.75);
        assertThat(derden).extracting(Tertiel::verandering).containsExactly(1.5, 1.0, 0.0);
        double[] verwacht = {0.5218001951132104, 0.18635721254043225, -0.40066800696192956};
        for (int i = 0; i < verwacht.length; i++) {
            assertThat(derden.get(i).verwachtDoorRegressie()).isCloseTo(verwacht[i], TIEN_CIJFERS);
        }
    }

    /**
     * M. Borenstein e.a., Introduction to Meta-Analysis (2009), chapter 4: means 103 and 100, standard deviations 5.5 and 4.5,
     * 50 people each: d 0.5970 with variance 100/2500 + d^2/200 = 0.0418.
     */
    @Test
    void a_standardised_difference_has_the_published_interval() {
        // Given
        Verdeling een = tweepunts(103, 5.5);
        Verdeling ander = tweepunts(100, 4.5);

        // When
        GestandaardiseerdVerschil verschil =
                GestandaardiseerdVerschil.van(een, ander).orElseThrow();

        // Then
        assertThat(verschil.waarde()).isCloseTo(0.5970, within(5e-5));
        double half = 1.959964 * Math.sqrt(0.0418);
        assertThat(verschil.interval().van()).isCloseTo(0.5970 - half, within(5e-4));
        assertThat(verschil.interval().tot()).isCloseTo(0.5970 + half, within(5e-4));
    }

    /**
     * The sleep data as pairs. The gradient of mean / ((s0 + s1) / 2) taken numerically, with the covariance of a mean and two
     * variances of a normal sample, times the exact J (NumPy 2, SciPy 1.17): 0.2757030718 to 1.2477196857.
     */
    @Test
    void the_interval_of_the_effect_size_is_that_of_a_numerical_gradient() {
        // Given
        Overgangen slaap =
                Proef.paren("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0", "1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

        // When
        Interval interval = Effectgrootte.van(slaap).orElseThrow().interval();

        // Then
        assertThat(interval.van()).isCloseTo(0.2757030718, within(1e-7));
        assertThat(interval.tot()).isCloseTo(1.2477196857, within(1e-7));
    }

    /** Two strata of Newcombe's second case are that case with distances shorter by the root of two. */
    @Test
    void shares_over_two_alike_pilots_are_as_far_apart_and_more_certain() {
        // Given
        VerschilAandelen.Stratum een = new VerschilAandelen.Stratum(Aandeel.van(9, 10), Aandeel.van(3, 10));

        // When
        VerschilAandelen twee = VerschilAandelen.van(List.of(een, een));

        // Then
        assertThat(twee.waarde()).isCloseTo(0.6, TIEN_CIJFERS);
        assertThat(twee.interval().van()).isCloseTo(0.6 - (0.6 - 0.1705) / Math.sqrt(2), within(5e-5));
        assertThat(twee.interval().tot()).isCloseTo(0.6 + (0.8090 - 0.6) / Math.sqrt(2), within(5e-5));
    }

    /** Fifty people, half of them as far below the mean as the others above it. */
    private static Verdeling tweepunts(double gemiddelde, double spreiding) {
        double afstand = spreiding * Math.sqrt(49 / 50.0);
        return Verdeling.van(
                Map.of(BigDecimal.valueOf(gemiddelde - afstand), 25L, BigDecimal.valueOf(gemiddelde + afstand), 25L));
    }
}
