package nl.impactmonitor.interview.overeenstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final List<Oordelen> COHEN =
            OvereenstemmingTest.tabel(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

    /** The large-sample standard error of kappa of this table (Fleiss, Cohen and Everitt, 1969) is 0.0510. */
    @Test
    void theIntervalOfKappaIsAboutThatOfLargeSampleTheory() {
        // When
        var interval = Bootstrap.intervallen(COHEN, 1).kappa();

        // Then
        assertThat(interval.van()).isBetween(0.37, 0.41);
        assertThat(interval.tot()).isBetween(0.57, 0.61);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnotherOne() {
        // When
        var eerste = Bootstrap.intervallen(COHEN, 7);
        var nogEens = Bootstrap.intervallen(COHEN, 7);
        var ander = Bootstrap.intervallen(COHEN, 8);

        // Then
        assertThat(nogEens).isEqualTo(eerste);
        assertThat(ander).isNotEqualTo(eerste);
    }

    @Test
    void thingsOfOneGroupAreDrawnTogetherSoThatRepeatingThemNarrowsNothing() {
        // Given
        var vijfmaal = COHEN.stream()
                .flatMap(e -> IntStream.range(0, 5).mapToObj(i -> e))
                .toList();

        // When
        var eenmaal = Bootstrap.intervallen(COHEN, 3).percentage();
        var herhaald = Bootstrap.intervallen(vijfmaal, 3).percentage();

        // Then
        assertThat(herhaald).isEqualTo(eenmaal);
    }

    @Test
    void oneGroupGivesNoInterval() {
        // When
        var intervallen = Bootstrap.intervallen(COHEN.subList(0, 1), 1);

        // Then
        assertThat(intervallen).isEqualTo(new Bootstrap.Intervallen(null, null, null));
    }
}
