package nl.impactmonitor.kpi.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forecast beside what others published, each with its source. */
class GepubliceerdeVoorspellingTest {

    /**
     * Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 6 (mid-p): the interval of a share. A count is
     * forecast as long as the share of the period to come lies in that interval, which is how the interval of the forecast
     * is defined; so the published limits are where the count leaves the forecast.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2544, 0.3658",
        "15, 148, 0.0601, 0.1581",
        "0, 20, 0, 0.1391",
        "1, 29, 0.0017, 0.1585",
    })
    void a_count_leaves_the_forecast_at_the_published_mid_p_limits(long komend, long samen, double van, double tot) {
        // Given
        long gezien = samen - komend;
        double rand = 5e-5;

        // When
        PoissonVoorspelling korter = voorspelling(gezien, Math.max(1e-9, van - rand));
        PoissonVoorspelling kort = voorspelling(gezien, van + rand);
        PoissonVoorspelling lang = voorspelling(gezien, tot - rand);
        PoissonVoorspelling langer = voorspelling(gezien, tot + rand);

        // Then
        assertThat(korter.tot()).isEqualTo(van == 0 ? 0 : komend - 1);
        assertThat(komend).isBetween(kort.van(), kort.tot()).isBetween(lang.van(), lang.tot());
        assertThat(langer.van()).isEqualTo(komend + 1);
    }

    /**
     * Garwood, Biometrika 28 (1936) 437-442: exact 95% limits of a Poisson mean. Against a very long time to come a forecast
     * tells the mean itself; its mid-p limits lie between the exact ones of the count and of its neighbour.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0253, 0, 3.6889",
        "1, 0.0253, 0.2422, 3.6889, 5.5716",
        "5, 1.6235, 2.2019, 10.2416, 11.6683",
        "10, 4.7954, 5.4912, 17.0848, 18.3904",
        "20, 12.2165, 12.9993, 29.6709, 30.8884",
    })
    void a_forecast_for_very_long_tells_the_mean_within_the_published_exact_limits(
            long gezien, double exact, double exactVanHoger, double exactVanLager, double exactBoven) {
        // Given
        double perioden = 10_000;

        // When
        PoissonVoorspelling voorspelling = PoissonVoorspelling.van(gezien, 1, perioden);

        // Then
        assertThat(voorspelling.van() / perioden).isBetween(exact, exactVanHoger);
        assertThat(voorspelling.tot() / perioden).isBetween(exactVanLager, exactBoven);
    }

    /** @param deel what is to come of all the time, what was seen in the rest included */
    private static PoissonVoorspelling voorspelling(long gezien, double deel) {
        return PoissonVoorspelling.van(gezien, 1 - deel, deel);
    }
}
