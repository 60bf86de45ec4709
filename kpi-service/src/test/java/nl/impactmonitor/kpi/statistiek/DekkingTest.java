package nl.impactmonitor.kpi.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a 95% interval holds what it is to hold, in a world whose truth is known. */
class DekkingTest {

    /** Months drawn one by one, as the monitor would see them; 20,000 worlds leave a margin of 0.3 points. */
    @ParameterizedTest
    @CsvSource({"3, 1", "8, 1", "20, 3", "2, 6", "8, 6", "0.5, 12", "5, 12", "40, 18"})
    void a_forecast_from_six_poisson_months_holds_93_to_97_in_a_hundred(double perMaand, int vooruit) {
        // Given
        Random toeval = new Random(20261125);
        int werelden = 20_000;

        // When
        int gedekt = 0;
        for (int i = 0; i < werelden; i++) {
            PoissonVoorspelling voorspelling = PoissonVoorspelling.van(maanden(toeval, perMaand, 6), 6, vooruit);
            long werkelijk = maanden(toeval, perMaand, vooruit);
            gedekt += voorspelling.van() <= werkelijk && werkelijk <= voorspelling.tot() ? 1 : 0;
        }

        // Then
        assertThat((double) gedekt / werelden).isBetween(0.93, 0.97);
    }

    /** Without drawing: every possible past against every possible future. */
    @ParameterizedTest
    @CsvSource({"0.5, 3", "1, 3", "1, 6", "3, 1", "20, 1", "12, 24"})
    void the_exact_coverage_of_a_forecast_is_what_its_description_says(double perMaand, int vooruit) {
        // Given
        PoissonDistribution verleden = PoissonDistribution.of(6 * perMaand);
        PoissonDistribution toekomst = PoissonDistribution.of(vooruit * perMaand);

        // When
        double dekking = 0;
        for (int aantal = 0; aantal <= 6 * perMaand + 12 * Math.sqrt(6 * perMaand) + 20; aantal++) {
            PoissonVoorspelling v = PoissonVoorspelling.van(aantal, 6, vooruit);
            dekking += verleden.probability(aantal)
                    * (toekomst.cumulativeProbability((int) v.tot())
                            - toekomst.cumulativeProbability((int) v.van() - 1));
        }

        // Then
        assertThat(dekking).isBetween(0.949, 0.978);
    }

    @Test
    void nothing_seen_and_nothing_to_come_are_forecast_as_well() {
        // Given nothing in six months

        // When
        PoissonVoorspelling niets = PoissonVoorspelling.van(0, 6, 6);
        PoissonVoorspelling voorbij = PoissonVoorspelling.van(12, 6, 0);

        // Then
        assertThat(niets).isEqualTo(new PoissonVoorspelling(0, 0, 4));
        assertThat(voorbij).isEqualTo(new PoissonVoorspelling(0, 0, 0));
    }

    /** Normal scores with correlation 0.5 and a true d_av of 0.5; the margin of 4,000 worlds is 0.7 points. */
    @ParameterizedTest
    @CsvSource({"20", "60"})
    void the_interval_of_the_effect_size_holds_the_true_one_95_in_a_hundred(int n) {
        // Given
        Random toeval = new Random(7);
        int werelden = 4_000;

        // When
        int gedekt = 0;
        for (int i = 0; i < werelden; i++) {
            BigDecimal[] nul = new BigDecimal[n];
            BigDecimal[] een = new BigDecimal[n];
            for (int k = 0; k < n; k++) {
                double x = toeval.nextGaussian();
                double y = 0.5 + 0.5 * x + Math.sqrt(0.75) * toeval.nextGaussian();
                nul[k] = BigDecimal.valueOf(x).setScale(6, RoundingMode.HALF_EVEN);
                een[k] = BigDecimal.valueOf(y).setScale(6, RoundingMode.HALF_EVEN);
            }
            Interval interval =
                    Effectgrootte.van(Proef.overgangen(nul, een)).orElseThrow().interval();
            gedekt += interval.van() <= 0.5 && 0.5 <= interval.tot() ? 1 : 0;
        }

        // Then
        assertThat((double) gedekt / werelden).isBetween(0.93, 0.97);
    }

    private static long maanden(Random toeval, double perMaand, int maanden) {
        long samen = 0;
        for (int i = 0; i < maanden; i++) {
            double drempel = Math.exp(-perMaand);
            double product = toeval.nextDouble();
            while (product > drempel) {
                samen++;
                product *= toeval.nextDouble();
            }
        }
        return samen;
    }
}
