package nl.impactmonitor.kpi.statistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.test.RepoRoot;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others published, each with its source. */
class GepubliceerdeGevallenTest {

    private static final Offset<Double> MILJOENSTE = within(1e-6);
    private static final Offset<Double> VIER_CIJFERS = within(5e-5);

    /** Student (1908), hours of sleep gained by ten patients on two drugs. */
    private static final Overgangen SLAAP =
            Proef.paren("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0", "1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4");

    @Test
    void students_sleep_data_give_the_published_t_test() {
        // Given
        Verdeling verschillen = SLAAP.verschillen();

        // When
        GepaardeT t = GepaardeT.van(verschillen).orElseThrow();

        // Then
        assertThat(t.gemiddelde()).isCloseTo(1.58, MILJOENSTE);
        assertThat(t.t()).isCloseTo(4.0621277, MILJOENSTE);
        assertThat(t.p()).isCloseTo(0.0028328902, within(1e-9));
        assertThat(t.interval().van()).isCloseTo(0.7001142, MILJOENSTE);
        assertThat(t.interval().tot()).isCloseTo(2.4598858, MILJOENSTE);
    }

    @Test
    void students_sleep_data_give_the_published_effect_size_and_exact_correction() {
        // Given the sleep data

        // When
        Effectgrootte effect = Effectgrootte.van(SLAAP).orElseThrow();

        // Then
        assertThat(effect.d()).isCloseTo(0.8334963, MILJOENSTE);
        assertThat(effect.j()).isCloseTo(0.9138749, MILJOENSTE);
        assertThat(effect.g()).isCloseTo(0.8334963 * 0.9138749, MILJOENSTE);
    }

    /**
     * Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: the first four. The last two: as given in the
     * domain card of the monitor.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "200, 400, 0.4512, 0.5488",
    })
    void a_share_has_the_published_score_interval(long aantal, long n, double van, double tot) {
        // Given a count

        // When
        Interval interval = Aandeel.van(aantal, n).interval();

        // Then
        assertThat(interval.van()).isCloseTo(van, VIER_CIJFERS);
        assertThat(interval.tot()).isCloseTo(tot, VIER_CIJFERS);
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
    })
    void a_difference_of_shares_has_the_published_interval(long k1, long n1, long k2, long n2, double van, double tot) {
        // Given
        Aandeel een = Aandeel.van(k1, n1);
        Aandeel ander = Aandeel.van(k2, n2);

        // When
        Interval interval = VerschilAandelen.van(List.of(new VerschilAandelen.Stratum(een, ander)))
                .interval();

        // Then
        assertThat(interval.van()).isCloseTo(van, VIER_CIJFERS);
        assertThat(interval.tot()).isCloseTo(tot, VIER_CIJFERS);
    }

    /** Hollander and Wolfe (1973), p. 29: Hamilton depression factor IV of nine patients; R, help page of wilcox.test. */
    @Test
    void the_depression_data_give_the_published_signed_rank_test() {
        // Given
        Verdeling verschillen = Proef.paren(
                        "0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29",
                        "1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30")
                .verschillen();

        // When
        Wilcoxon wilcoxon = Wilcoxon.van(verschillen).orElseThrow();

        // Then
        assertThat(wilcoxon.v()).isEqualTo(40);
        assertThat(wilcoxon.p()).isCloseTo(2 * 0.01953125, within(1e-12));
        assertThat(wilcoxon.exact()).isTrue();
    }

    /** Darwin's maize, cross- less self-fertilised, as in Wilcoxon's line of work; SciPy, documentation of wilcoxon. */
    @Test
    void darwins_maize_gives_the_published_signed_rank_test() {
        // Given
        Verdeling verschillen = Proef.verdeling("6 8 14 16 23 24 28 29 41 -48 49 56 60 -67 75");

        // When
        Wilcoxon wilcoxon = Wilcoxon.van(verschillen).orElseThrow();

        // Then
        assertThat(wilcoxon.v()).isEqualTo(96);
        assertThat(wilcoxon.p()).isCloseTo(0.041259765625, within(1e-12));
    }

    /** Agresti, Categorical Data Analysis (1990), p. 350: 1,600 voters, twice asked; Penn State STAT 504, z^2 = 17.3559. */
    @Test
    void the_approval_ratings_give_the_published_mcnemar_test() {
        // Given
        long goedNaarAfkeur = 150;
        long afkeurNaarGoed = 86;

        // When
        McNemar test = McNemar.van(afkeurNaarGoed, goedNaarAfkeur);

        // Then
        assertThat(test.p()).isCloseTo(3.099e-5, within(5e-9));
        assertThat(test.exact()).isFalse();
    }

    /**
     * Bentur e.a., 21 children before and after stem cell transplantation, in Fagerland, Lydersen and Laake (2013), whose
     * supplement gives the exact p as 2 P(X <= 1), X binomial(8, 1/2): 18 of 256.
     */
    @Test
    void few_changes_are_tested_exactly() {
        // Given
        long b = 7;
        long c = 1;

        // When
        McNemar test = McNemar.van(b, c);

        // Then
        assertThat(test.p()).isCloseTo(18.0 / 256, within(1e-12));
        assertThat(test.exact()).isTrue();
    }

    /** Documentation of pingouin.holm. */
    @Test
    void holms_adjustment_gives_the_published_example() {
        // Given
        List<Double> p = List.of(0.50, 0.003, 0.32, 0.054, 0.0003);

        // When
        List<Double> aangepast = Holm.aangepast(p);

        // Then
        List<Double> gepubliceerd = List.of(0.64, 0.012, 0.64, 0.162, 0.0015);
        for (int i = 0; i < p.size(); i++) {
            assertThat(aangepast.get(i)).isCloseTo(gepubliceerd.get(i), within(1e-12));
        }
    }

    /** LaLonde (1986), Dehejia and Wahba (1999): incomes of 185 trained people and 260 in the reference group. */
    @Test
    void the_nsw_incomes_give_the_published_difference_in_differences() throws IOException {
        // Given
        Path bestand = RepoRoot.find().resolveSibling("shared/cases/nsw-dehejia-wahba.csv");
        Assumptions.assumeTrue(Files.exists(bestand), "nsw-dehejia-wahba.csv is not here");
        Map<String, Map<BigDecimal, Long>> stijging = new HashMap<>();
        for (String regel : Files.readAllLines(bestand).stream().skip(1).toList()) {
            String[] veld = regel.split(",");
            stijging.computeIfAbsent(veld[11].trim(), k -> new HashMap<>())
                    .merge(new BigDecimal(veld[8]).subtract(new BigDecimal(veld[7])), 1L, Long::sum);
        }

        // When
        VerschilInVerschillen verschil = VerschilInVerschillen.van(List.of(new VerschilInVerschillen.Stratum(
                        Verdeling.van(stijging.get("1")), Verdeling.van(stijging.get("0")))))
                .orElseThrow();

        // Then
        assertThat(verschil.waarde()).isCloseTo(1529.20, within(0.005));
        assertThat(verschil.interval().van()).isLessThan(verschil.waarde()).isPositive();
    }
}
