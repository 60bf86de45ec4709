package nl.impactmonitor.economics.verdeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelingTest {

    /** Triangular(-1, 2, 6): mean 7/3 and variance 37/18; PERT with the same three: mean 13/6 (Malcolm et al. 1959). */
    @Test
    void triangular_and_pert_have_their_known_moments() {
        // Given
        Verdeling driehoek = Verdeling.driehoek(-1, 2, 6);
        Verdeling pert = Verdeling.pert(-1, 2, 6);

        // When / Then
        assertThat(driehoek.gemiddelde()).isCloseTo(2.333333, within(5e-7));
        assertThat(driehoek.variantie()).isCloseTo(2.055556, within(5e-7));
        assertThat(pert.gemiddelde()).isCloseTo(2.166667, within(5e-7));
    }

    @Test
    void beta_uniform_lognormal_and_normal_have_their_known_moments() {
        // Given / When / Then
        assertThat(Verdeling.beta(2, 3, 0, 1).gemiddelde()).isCloseTo(0.4, within(1e-12));
        assertThat(Verdeling.beta(2, 3, 0, 1).variantie()).isCloseTo(0.04, within(1e-12));
        assertThat(Verdeling.beta(2, 3, 10, 20).gemiddelde()).isCloseTo(14, within(1e-12));
        assertThat(Verdeling.uniform(2, 8).variantie()).isCloseTo(3, within(1e-12));
        assertThat(Verdeling.lognormaal(1, 0.5).gemiddelde()).isCloseTo(Math.exp(1.125), within(1e-12));
        assertThat(Verdeling.normaal(5, 2).kwantielVanBoven(0.025)).isCloseTo(5 + 2 * 1.959963984540054, within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {10}")
    @CsvSource({
        "NORMAAL, 1, 0, , , , , , , , standaardafwijking",
        "NORMAAL, 1, , , , , , , , , standaardafwijking",
        "LOGNORMAAL, , , 0, -1, , , , , , sigma",
        "LOGNORMAAL, , , 100, 1, , , , , , sigma",
        "BETA, , , , , 0, 2, 0, , 1, alfa",
        "BETA, , , , , 2, 2, 1, , 0, laag",
        "DRIEHOEK, , , , , , , 0, 3, 2, modus",
        "DRIEHOEK, , , , , , , 0, -1, 2, modus",
        "PERT, , , , , , , 5, 5, 5, laag",
        "UNIFORM, , , , , , , 0, 1, 2, modus",
        "UNIFORM, , , , , , , 0, , 1e300, hoog"
    })
    void a_distribution_that_cannot_exist_is_named_at_its_number(
            Verdelingsoort soort,
            BigDecimal gemiddelde,
            BigDecimal standaardafwijking,
            BigDecimal mu,
            BigDecimal sigma,
            BigDecimal alfa,
            BigDecimal beta,
            BigDecimal laag,
            BigDecimal modus,
            BigDecimal hoog,
            String veld) {
        // Given
        var opgave =
                new Verdelingsopgave(soort, gemiddelde, standaardafwijking, mu, sigma, alfa, beta, laag, modus, hoog);

        // When
        List<Verdelingsopgave.Fout> fouten = opgave.fouten();

        // Then
        assertThat(fouten).extracting(Verdelingsopgave.Fout::veld).containsExactly(veld);
    }

    @Test
    void a_sound_distribution_can_be_made() {
        // Given
        var opgave = new Verdelingsopgave(
                Verdelingsoort.DRIEHOEK,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("-1"),
                new BigDecimal("2"),
                new BigDecimal("6"));

        // When
        Verdeling verdeling = opgave.verdeling();

        // Then
        assertThat(opgave.fouten()).isEmpty();
        assertThat(verdeling.gemiddelde()).isCloseTo(7.0 / 3, within(1e-12));
    }
}
