package nl.impactmonitor.economics.onzekerheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import nl.impactmonitor.economics.mkba.Omslagpunt;
import nl.impactmonitor.economics.verdeling.Verdeling;
import org.junit.jupiter.api.Test;

class GevoelighedenTest {

    /**
     * Ishigami and Homma 1990: sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 over (-pi, pi); first-order indices 0.3139, 0.4424 and
     * 0 as printed by Saltelli et al. 2008, Global Sensitivity Analysis.
     */
    @Test
    void the_ishigami_function_has_its_published_indices() {
        // Given
        List<Onzekere> onzekeren = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            onzekeren.add(new Onzekere("X" + (i + 1), i, Verdeling.uniform(-Math.PI, Math.PI)));
        }
        Opdracht opdracht = new Opdracht(
                new double[3],
                onzekeren,
                Correlaties.geen(),
                Optional.empty(),
                List.of("Y"),
                1,
                () -> (x, uit) -> uit[0] =
                        Math.sin(x[0]) + 7 * Math.sin(x[1]) * Math.sin(x[1]) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]),
                5,
                Stopregel.GEWOON);

        // When
        List<Gevoeligheden.Aandeel> aandelen = Sobol.van(opdracht, 60_000, 2, Voortgang.STIL);

        // Then
        assertThat(aandelen).extracting(Gevoeligheden.Aandeel::code).containsExactly("X2", "X1", "X3");
        assertThat(aandelen.get(0).index())
                .isCloseTo(0.4424, within(4 * aandelen.get(0).standaardfout()));
        assertThat(aandelen.get(1).index())
                .isCloseTo(0.3139, within(4 * aandelen.get(1).standaardfout()));
        assertThat(aandelen.get(2).index())
                .isCloseTo(0, within(4 * aandelen.get(2).standaardfout()));
        assertThat(aandelen).allSatisfy(a -> assertThat(a.standaardfout()).isLessThan(0.02));
    }

    /** Of a sum of independent inputs each index is its part of the variance: 36, 16 and 16 of 68. */
    @Test
    void a_sum_shares_its_variance_among_its_terms_on_any_number_of_threads() {
        // Given
        Opdracht opdracht = Lineair.som(
                new double[] {2, -1, 0.5},
                List.of(Verdeling.normaal(10, 3), Verdeling.normaal(15, 4), Verdeling.normaal(2, 8)),
                new Correlaties(List.of(new Correlaties.Paar("X0", "X1", 0.9))),
                9,
                Stopregel.GEWOON);

        // When
        List<Gevoeligheden.Aandeel> aandelen = Sobol.van(opdracht, 20_000, 1, Voortgang.STIL);

        // Then: correlations are off
        assertThat(aandelen.getFirst().code()).isEqualTo("X0");
        assertThat(aandelen.getFirst().index())
                .isCloseTo(36.0 / 68, within(4 * aandelen.getFirst().standaardfout()));
        assertThat(Sobol.van(opdracht, 20_000, 3, Voortgang.STIL)).isEqualTo(aandelen);
    }

    @Test
    void the_tornado_moves_one_input_from_its_tenth_to_its_ninetieth_percentile() {
        // Given
        Opdracht opdracht = Lineair.som(
                new double[] {2, -1},
                List.of(Verdeling.uniform(0, 10), Verdeling.normaal(4, 1)),
                Correlaties.geen(),
                1,
                Stopregel.GEWOON);

        // When
        List<Gevoeligheden.Zwaai> tornado = Tornado.van(opdracht, List.of(), GevoelighedenTest::omslagpunt);

        // Then: 2 x 1 - 4 = -2 to 2 x 9 - 4 = 14, and zero at 2 x 2 - 4
        Gevoeligheden.Zwaai eerste = tornado.getFirst();
        assertThat(eerste.code()).isEqualTo("X0");
        assertThat(eerste.uitkomstP10()).isCloseTo(-2, within(1e-9));
        assertThat(eerste.uitkomstP90()).isCloseTo(14, within(1e-9));
        assertThat(eerste.omslagpunt().orElseThrow()).isCloseTo(2, within(1e-9));
        assertThat(tornado.get(1).p90() - 4).isCloseTo(1.2815515655, within(1e-9));
        assertThat(tornado.get(1).omslagpunt()).isEmpty();
    }

    @Test
    void observed_means_move_by_their_own_standard_error() {
        // Given: changes 0 and 10: mean 5, standard error 5 / sqrt 2
        Steekproef groep = new Steekproef(new double[][] {{0}, {10}});
        Opdracht opdracht = new Opdracht(
                new double[] {5},
                List.of(),
                Correlaties.geen(),
                Optional.of(new Bootstrap(groep, Optional.empty(), new int[] {0})),
                List.of("SALDO"),
                1,
                () -> Lineair.model(new double[] {1}),
                1,
                Stopregel.GEWOON);

        // When
        Gevoeligheden.Zwaai zwaai = Tornado.van(opdracht, List.of("INKOMEN"), GevoelighedenTest::omslagpunt)
                .getFirst();

        // Then
        assertThat(zwaai.p90() - 5).isCloseTo(1.2815515655 * 5 / Math.sqrt(2), within(1e-8));
        assertThat(Sobol.van(opdracht, 1_000, 1, Voortgang.STIL).getFirst().code())
                .isEqualTo(Sobol.METINGEN);
    }

    /** Within what is drawn but for one in a thousand on either side. */
    private static OptionalDouble omslagpunt(Onzekere invoer, DoubleUnaryOperator uitkomst, double inGebruik) {
        Verdeling verdeling = invoer.verdeling();
        return Omslagpunt.van(uitkomst, verdeling.kwantiel(0.001), verdeling.kwantielVanBoven(0.001), inGebruik);
    }
}
