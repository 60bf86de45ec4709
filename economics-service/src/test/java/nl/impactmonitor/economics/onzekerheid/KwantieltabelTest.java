package nl.impactmonitor.economics.onzekerheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import nl.impactmonitor.economics.verdeling.Verdeling;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KwantieltabelTest {

    static Stream<Verdeling> verdelingen() {
        return Stream.of(
                Verdeling.normaal(100, 15),
                Verdeling.lognormaal(2, 0.6),
                Verdeling.beta(2, 5, 0, 1),
                Verdeling.beta(0.5, 0.5, 0, 1),
                Verdeling.driehoek(-1, 2, 6),
                Verdeling.pert(0, 10, 100),
                Verdeling.uniform(3, 4));
    }

    @ParameterizedTest
    @MethodSource("verdelingen")
    void the_table_gives_the_quantiles_of_the_distribution(Verdeling verdeling) {
        // Given
        NormalDistribution normaal = NormalDistribution.of(0, 1);
        Kwantieltabel tabel = new Kwantieltabel(verdeling);
        double schaal = Math.sqrt(verdeling.variantie());

        // When / Then: between the points of the table, out to five standard deviations
        for (double z = -5; z <= 5; z += 0.0137) {
            double echt = z < 0
                    ? verdeling.kwantiel(normaal.cumulativeProbability(z))
                    : verdeling.kwantielVanBoven(normaal.survivalProbability(z));
            assertThat(tabel.waarde(z)).isCloseTo(echt, within(2e-5 * Math.max(schaal, Math.abs(echt))));
        }
    }

    @ParameterizedTest
    @MethodSource("verdelingen")
    void a_larger_draw_never_gives_a_smaller_value(Verdeling verdeling) {
        // Given
        Kwantieltabel tabel = new Kwantieltabel(verdeling);

        // When / Then
        double vorige = tabel.waarde(-9);
        for (double z = -9; z <= 9; z += 0.0031) {
            assertThat(tabel.waarde(z)).isGreaterThanOrEqualTo(vorige - 1e-12 * Math.abs(vorige));
            vorige = tabel.waarde(z);
        }
    }
}
