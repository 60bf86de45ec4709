package nl.impactmonitor.economics.onzekerheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.impactmonitor.economics.verdeling.Verdeling;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloTest {

    private static final double[] GEWICHTEN = {2, -1, 0.5};
    private static final List<Verdeling> NORMALEN =
            List.of(Verdeling.normaal(10, 3), Verdeling.normaal(15, 4), Verdeling.normaal(2, 8));

    /** Mean 2x10 - 15 + 1 = 6; variance 36 + 16 + 16 = 68; P(> 0) = Phi(6 / sqrt 68). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_129})
    void a_linear_normal_model_has_the_mean_variance_and_chance_of_its_closed_form(long zaad) {
        // Given
        Opdracht opdracht = Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), zaad, Lineair.precies(50_000));

        // When
        Spreiding saldo = MonteCarlo.draai(opdracht, 1, Voortgang.STIL).uitkomst("SALDO");

        // Then: within 4 Monte-Carlo standard errors
        double kans = NormalDistribution.of(0, 1).cumulativeProbability(6 / Math.sqrt(68));
        double foutVanVariantie = 68 * Math.sqrt(2.0 / 49_999);
        assertThat(saldo.gemiddelde()).isCloseTo(6, within(4 * saldo.standaardfout()));
        assertThat(Math.pow(saldo.standaardafwijking(), 2)).isCloseTo(68, within(4 * foutVanVariantie));
        assertThat(saldo.kansBovenNul()).isCloseTo(kans, within(4 * saldo.standaardfoutKans()));
        for (double p : new double[] {0.05, 0.5, 0.95}) {
            double echt = NormalDistribution.of(6, Math.sqrt(68)).inverseCumulativeProbability(p);
            assertThat(saldo.kwantiel(p).waarde())
                    .isCloseTo(echt, within(4 * saldo.kwantiel(p).standaardfout()));
        }
    }

    /** Variance 36 + 16 + 2 x 2 x -1 x 0.6 x 3 x 4 = 23.2 with the third input left out. */
    @Test
    void correlated_normals_have_the_variance_of_their_closed_form() {
        // Given
        Correlaties samen = new Correlaties(List.of(new Correlaties.Paar("X0", "X1", 0.6)));
        Opdracht opdracht = Lineair.som(new double[] {2, -1, 0}, NORMALEN, samen, 7, Lineair.precies(50_000));

        // When
        Spreiding saldo = MonteCarlo.draai(opdracht, 1, Voortgang.STIL).uitkomst("SALDO");

        // Then
        assertThat(Math.pow(saldo.standaardafwijking(), 2)).isCloseTo(23.2, within(4 * 23.2 * Math.sqrt(2.0 / 49_999)));
    }

    /** A copula keeps each margin as it was. */
    @Test
    void correlation_leaves_the_margins_alone() {
        // Given
        Correlaties samen = new Correlaties(List.of(new Correlaties.Paar("X0", "X1", 0.8)));
        List<Verdeling> scheef = List.of(Verdeling.driehoek(-1, 2, 6), Verdeling.beta(2, 5, 0, 1));
        Opdracht opdracht = Lineair.som(new double[] {1, 0}, scheef, samen, 7, Lineair.precies(50_000));

        // When
        Spreiding saldo = MonteCarlo.draai(opdracht, 1, Voortgang.STIL).uitkomst("SALDO");

        // Then
        assertThat(saldo.gemiddelde()).isCloseTo(2.333333, within(4 * saldo.standaardfout()));
        assertThat(Math.pow(saldo.standaardafwijking(), 2)).isCloseTo(2.055556, within(0.05));
        assertThat(saldo.kwantiel(0.5).waarde())
                .isCloseTo(
                        scheef.getFirst().kwantiel(0.5),
                        within(4 * saldo.kwantiel(0.5).standaardfout()));
    }

    @Test
    void the_number_of_threads_changes_not_one_bit() {
        // Given: a stop somewhere in between, decided in the order of the blocks
        Opdracht opdracht =
                Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 42, new Stopregel(5_000, 100_000, 0.008));

        // When
        Onzekerheid een = MonteCarlo.draai(opdracht, 1, Voortgang.STIL);
        Onzekerheid twee = MonteCarlo.draai(opdracht, 2, Voortgang.STIL);
        Onzekerheid drie = MonteCarlo.draai(opdracht, 3, Voortgang.STIL);

        // Then
        assertThat(een.trekkingen()).isBetween(6_000L, 99_000L);
        assertThat(een.nauwkeurigGenoeg()).isTrue();
        assertThat(twee).isEqualTo(een);
        assertThat(drie).isEqualTo(een);
    }

    @Test
    void another_seed_gives_other_draws() {
        // Given
        Stopregel regel = Lineair.precies(10_000);

        // When
        Onzekerheid een =
                MonteCarlo.draai(Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 1, regel), 1, Voortgang.STIL);
        Onzekerheid ander =
                MonteCarlo.draai(Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 2, regel), 1, Voortgang.STIL);

        // Then
        assertThat(een.uitkomst("SALDO").gemiddelde())
                .isNotEqualTo(ander.uitkomst("SALDO").gemiddelde());
    }

    @Test
    void the_maximum_ends_what_is_not_precise_enough_and_says_so() {
        // Given
        Opdracht opdracht = Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 1, new Stopregel(1_000, 3_000, 1e-6));

        // When
        Onzekerheid antwoord = MonteCarlo.draai(opdracht, 2, Voortgang.STIL);

        // Then
        assertThat(antwoord.trekkingen()).isEqualTo(3_000);
        assertThat(antwoord.nauwkeurigGenoeg()).isFalse();
    }

    @Test
    void every_draw_is_in_the_histogram() {
        // Given
        Opdracht opdracht = Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 1, Lineair.precies(20_000));

        // When
        var histogram = MonteCarlo.draai(opdracht, 1, Voortgang.STIL)
                .uitkomst("SALDO")
                .histogram()
                .orElseThrow();

        // Then
        long binnen = histogram.aantallen().stream().mapToLong(Long::longValue).sum();
        assertThat(binnen + histogram.onder() + histogram.boven()).isEqualTo(20_000);
        assertThat(histogram.onder()).isEqualTo(99);
        assertThat(histogram.boven()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_run_can_be_stopped_and_reports_its_progress_in_order(int draden) {
        // Given
        Opdracht opdracht = Lineair.som(GEWICHTEN, NORMALEN, Correlaties.geen(), 1, Lineair.precies(100_000));
        long[] gezien = {0};

        // When / Then
        assertThatThrownBy(() -> MonteCarlo.draai(opdracht, draden, (klaar, hoogstens) -> {
                    assertThat(klaar).isEqualTo(gezien[0] + 1_000);
                    gezien[0] = klaar;
                    return klaar < 5_000;
                }))
                .isInstanceOf(Afgebroken.class);
        assertThat(gezien[0]).isEqualTo(5_000);
    }

    @Test
    void an_outcome_that_is_no_number_fails_the_run() {
        // Given
        Opdracht opdracht = new Opdracht(
                new double[] {0},
                List.of(new Onzekere("X", 0, Verdeling.normaal(0, 1))),
                Correlaties.geen(),
                Optional.empty(),
                List.of("SALDO"),
                1,
                () -> (x, uit) -> uit[0] = 1 / 0.0,
                1,
                Lineair.precies(1_000));

        // When / Then
        assertThatThrownBy(() -> MonteCarlo.draai(opdracht, 2, Voortgang.STIL)).isInstanceOf(ArithmeticException.class);
    }

    /** Var(mean) under resampling is the variance over n, divided by n (Efron 1979). */
    @ParameterizedTest
    @ValueSource(ints = {80, 5_000, 5_001})
    void resampling_spreads_the_mean_as_its_closed_form(int n) {
        // Given
        Steekproef groep = mensen(n, 3);
        Opdracht opdracht = bootstrap(groep, Optional.empty(), n > 1_000 ? 4_000 : 20_000);
        double variantie = groep.covariantieVanGemiddelden()[0][0];

        // When
        Onzekerheid antwoord = MonteCarlo.draai(opdracht, 2, Voortgang.STIL);

        // Then
        Spreiding saldo = antwoord.uitkomst("SALDO");
        assertThat(saldo.gemiddelde())
                .isCloseTo(groep.gemiddelde(0) + groep.gemiddelde(1), within(4 * saldo.standaardfout()));
        double echt = variantie + groep.covariantieVanGemiddelden()[1][1] + 2 * groep.covariantieVanGemiddelden()[0][1];
        assertThat(Math.pow(saldo.standaardafwijking(), 2))
                .isCloseTo(echt, within(4 * echt * Math.sqrt(2.0 / (antwoord.trekkingen() - 1))));
        assertThat(antwoord.bootstrap())
                .contains(n > 5_000 ? Bootstrap.Methode.NORMAAL : Bootstrap.Methode.HERTREKKING);
    }

    @Test
    void a_reference_group_adds_its_own_uncertainty() {
        // Given
        Steekproef deelnemers = mensen(100, 3);
        Steekproef referentie = mensen(60, 4);

        // When
        Spreiding saldo = MonteCarlo.draai(bootstrap(deelnemers, Optional.of(referentie), 20_000), 1, Voortgang.STIL)
                .uitkomst("SALDO");

        // Then
        double verschil = deelnemers.gemiddelde(0)
                + deelnemers.gemiddelde(1)
                - referentie.gemiddelde(0)
                - referentie.gemiddelde(1);
        assertThat(saldo.gemiddelde()).isCloseTo(verschil, within(4 * saldo.standaardfout()));
        assertThat(saldo.standaardafwijking())
                .isGreaterThan(MonteCarlo.draai(bootstrap(deelnemers, Optional.empty(), 20_000), 1, Voortgang.STIL)
                        .uitkomst("SALDO")
                        .standaardafwijking());
    }

    private static Opdracht bootstrap(Steekproef groep, Optional<Steekproef> referentie, int trekkingen) {
        return new Opdracht(
                new double[2],
                List.of(),
                Correlaties.geen(),
                Optional.of(new Bootstrap(groep, referentie, new int[] {0, 1})),
                List.of("SALDO"),
                1,
                () -> Lineair.model(new double[] {1, 1}),
                11,
                Lineair.precies(trekkingen));
    }

    private static Steekproef mensen(int n, long zaad) {
        SplittableRandom toeval = new SplittableRandom(zaad);
        double[][] rijen = new double[n][];
        for (int i = 0; i < n; i++) {
            double samen = toeval.nextDouble() * 1_000;
            rijen[i] = new double[] {samen + toeval.nextDouble() * 500, samen - 700 * toeval.nextDouble()};
        }
        return new Steekproef(rijen);
    }
}
