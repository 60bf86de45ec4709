package nl.impactmonitor.interview.overeenstemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against published examples, to three decimals (kappa of Cohen to four). */
class OvereenstemmingTest {

    private static final org.assertj.core.data.Offset<Double> DRIE = within(0.0005);

    /** Cohen (1960), with the table as counts of 200. */
    @Test
    void kappaEqualsCohensExampleOfThreeCategories() {
        // Given
        var eenheden = tabel(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

        // When
        var uitkomst = Overeenstemming.van(eenheden);

        // Then
        assertThat(uitkomst.kappa()).isCloseTo(0.4915, within(0.00005));
        assertThat(uitkomst.percentage()).isCloseTo(0.70, within(1e-12));
        assertThat(uitkomst.eenheden()).isEqualTo(200);
    }

    /** The three worked tables of the article Cohen's kappa in Wikipedia (grants; same percentage, other kappa). */
    @Test
    void kappaTellsTablesWithTheSamePercentageApart() {
        // Given
        var subsidies = tabel(new int[][] {{20, 5}, {10, 15}});
        var gelijkVerdeeld = tabel(new int[][] {{45, 15}, {25, 15}});
        var scheefVerdeeld = tabel(new int[][] {{25, 35}, {5, 35}});

        // When
        var kappas = List.of(
                Overeenstemming.van(subsidies).kappa(),
                Overeenstemming.van(gelijkVerdeeld).kappa(),
                Overeenstemming.van(scheefVerdeeld).kappa());

        // Then
        assertThat(kappas.get(0)).isCloseTo(0.4, within(1e-12));
        assertThat(kappas.get(1)).isCloseTo(0.1304, within(0.00005));
        assertThat(kappas.get(2)).isCloseTo(0.2593, within(0.00005));
    }

    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: 4 observers, 12 units, with gaps. */
    @Test
    void alphaEqualsKrippendorffsExampleOfFourObserversWithGaps() {
        // Given
        var eenheden = codeurs("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

        // When
        var uitkomst = Overeenstemming.van(eenheden);

        // Then
        assertThat(uitkomst.alpha()).isCloseTo(0.743, DRIE);
        assertThat(uitkomst.eenheden()).isEqualTo(11);
    }

    /** The same paper, sections A (binary, two observers, ten units) and B (nominal, two observers, twelve units). */
    @Test
    void alphaEqualsKrippendorffsExamplesOfTwoObservers() {
        // Given
        var tweewaardig = codeurs("0100000010", "1110010000");
        var nominaal = codeurs("001132224330", "101112224333");

        // When
        var binair = Overeenstemming.van(tweewaardig).alpha();
        var vanCategorieen = Overeenstemming.van(nominaal).alpha();

        // Then
        assertThat(binair).isCloseTo(0.095, DRIE);
        assertThat(vanCategorieen).isCloseTo(0.692, DRIE);
    }

    /** The worked example of three coders and fifteen units in the article Krippendorff's alpha in Wikipedia. */
    @Test
    void alphaEqualsTheWorkedExampleOfThreeCoders() {
        // Given
        var eenheden = codeurs(".....34121133.3", "1.213343.......", "..21344.21133.4");

        // When
        var alpha = Overeenstemming.van(eenheden).alpha();

        // Then
        assertThat(alpha).isCloseTo(0.691, DRIE);
    }

    @Test
    void withoutVariationOrWithoutPairsNoMeasureBeyondThePercentageExists() {
        // Given
        var eenEnDezelfde = codeurs("0000", "0000");
        var nietsDubbel = codeurs("01..", "..10");

        // When
        var zonderSpreiding = Overeenstemming.van(eenEnDezelfde);
        var zonderParen = Overeenstemming.van(nietsDubbel);

        // Then
        assertThat(zonderSpreiding).isEqualTo(new Overeenstemming(4, 1.0, null, null));
        assertThat(zonderParen).isEqualTo(new Overeenstemming(0, null, null, null));
    }

    static List<Oordelen> tabel(int[][] aantallen) {
        var eenheden = new ArrayList<Oordelen>();
        for (int a = 0; a < aantallen.length; a++) {
            for (int b = 0; b < aantallen.length; b++) {
                for (int n = 0; n < aantallen[a][b]; n++) {
                    eenheden.add(new Oordelen(eenheden.size(), List.of(a, b)));
                }
            }
        }
        return eenheden;
    }

    /** One text per coder, a digit per unit, a dot where the coder gave none. */
    static List<Oordelen> codeurs(String... codeurs) {
        var eenheden = new ArrayList<Oordelen>();
        for (int i = 0; i < codeurs[0].length(); i++) {
            int eenheid = i;
            eenheden.add(new Oordelen(
                    i,
                    Arrays.stream(codeurs)
                            .map(c -> c.charAt(eenheid) == '.' ? Oordelen.GEEN : c.charAt(eenheid) - '0')
                            .toList()));
        }
        return eenheden;
    }
}
