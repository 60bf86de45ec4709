package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RendementTest {

    /** Microsoft Support, "IRR function": a business of 70,000; 8.7% after five years, -2.1% after four. */
    @Test
    void the_published_example_gives_its_rates() {
        // Given
        Matrix vijfJaar = stroom(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000);
        Matrix vierJaar = stroom(-70_000, 12_000, 15_000, 18_000, 21_000);

        // When
        Rendement naVijf = Rendement.van(vijfJaar);
        Rendement naVier = Rendement.van(vierJaar);

        // Then
        assertThat(naVijf.waarde().orElseThrow()).isCloseTo(0.087, within(0.0005));
        assertThat(naVier.waarde().orElseThrow()).isCloseTo(-0.021, within(0.0005));
    }

    /** Lorie and Savage 1955, "Three Problems in Rationing Capital": a larger oil pump has rates of 25% and of 400%. */
    @Test
    void a_stream_with_two_rates_has_none() {
        // Given
        Matrix pomp = stroom(-1_600, 10_000, -10_000);

        // When
        Rendement rendement = Rendement.van(pomp);

        // Then
        assertThat(rendement.waarde()).isEmpty();
        assertThat(rendement.zonder()).contains(Rendement.Zonder.NIET_EENDUIDIG);
    }

    /** -100 + 200x - 50x^2 = 0 at x = 2 - sqrt(2): the other root is a rate below zero. */
    @Test
    void a_stream_that_turns_twice_has_a_rate_when_what_it_adds_up_to_turns_once() {
        // Given
        Matrix stroom = stroom(-100, 200, -50);

        // When
        Rendement rendement = Rendement.van(stroom);

        // Then
        assertThat(rendement.waarde().orElseThrow()).isCloseTo(1 / (2 - Math.sqrt(2)) - 1, within(1e-12));
    }

    @Test
    void only_costs_have_no_rate() {
        // Given
        Matrix kosten = stroom(-100, -10, 0);

        // When
        Rendement rendement = Rendement.van(kosten);

        // Then
        assertThat(rendement.zonder()).contains(Rendement.Zonder.GEEN_TEKENWISSELING);
    }

    private static Matrix stroom(double... bedragen) {
        double[] momenten = new double[bedragen.length];
        for (int i = 0; i < momenten.length; i++) {
            momenten[i] = i;
        }
        return new Matrix(
                Tijdas.opMomenten(momenten),
                List.of(Post.baten("STROOM", Actor.OVERIGE_SAMENLEVING, Reeks.van(bedragen))));
    }
}
