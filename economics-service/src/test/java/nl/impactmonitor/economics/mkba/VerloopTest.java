package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When the traject runs, and how a change goes on. */
class VerloopTest {

    @Test
    void income_is_missed_in_the_years_in_which_the_traject_runs() {
        // Given: half a year from now, for a year and a half
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        Grootheid.LOCK_IN, 3_000.0,
                        Grootheid.TRAJECTSTART, 0.5,
                        Grootheid.TRAJECTDUUR, 1.5));

        // When
        Reeks kosten = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 4)).sociaal(Postsoort.KOSTEN);

        // Then
        assertThat(kosten).isEqualTo(Reeks.van(0, -1_000, -2_000, 0, 0));
    }

    @Test
    void a_change_waits_for_a_traject_that_goes_beyond_the_first_year() {
        // Given: half a year beyond year 1
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        Grootheid.INKOMEN, 1_000.0,
                        Grootheid.UITVAL, 0.1,
                        Grootheid.TRAJECTDUUR, 1.5));

        // When
        Reeks baten = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 4)).van(Actor.DEELNEMER);

        // Then
        assertThat(baten.bedrag(1)).isCloseTo(500, within(1e-9));
        assertThat(baten.bedrag(2)).isCloseTo(900, within(1e-9));
        assertThat(baten.bedrag(3)).isCloseTo(810, within(1e-9));
    }

    @Test
    void what_was_seen_at_vervolg_holds_for_its_years_and_the_parameters_after_them() {
        // Given: 80% is left a year later, as seen two years after EEN
        Modelinvoer invoer = Modelinvoer.leeg()
                .met(Map.of(
                        Grootheid.INKOMEN, 1_000.0,
                        Grootheid.UITVAL, 0.5,
                        Grootheid.BEHOUD, 0.8,
                        Grootheid.JAREN_TOT_VERVOLG, 2.0));

        // When
        Reeks baten = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 4)).van(Actor.DEELNEMER);

        // Then
        assertThat(baten.bedrag(1)).isCloseTo(1_000, within(1e-9));
        assertThat(baten.bedrag(2)).isCloseTo(800, within(1e-9));
        assertThat(baten.bedrag(3)).isCloseTo(640, within(1e-9));
        assertThat(baten.bedrag(4)).isCloseTo(320, within(1e-9));
    }

    @Test
    void a_change_that_is_gone_at_vervolg_does_not_turn_round() {
        // Given / When
        double behoud = Verloop.perJaar(-0.3, 1);

        // Then
        assertThat(behoud).isZero();
    }

    /** Nothing of the missed income is lost beyond the horizon. */
    @Property(tries = 200)
    void the_parts_of_a_traject_are_the_whole(
            @ForAll @DoubleRange(min = 0, max = 20) double start,
            @ForAll @DoubleRange(min = 0, max = 20) double duur,
            @ForAll @IntRange(min = 1, max = 30) int jaren) {
        // Given
        Traject traject = new Traject(start, duur);

        // When
        double som = 0;
        for (int jaar = 1; jaar <= jaren; jaar++) {
            som += traject.deel(jaar, jaren);
        }

        // Then
        assertThat(som).isCloseTo(1.0, within(1e-6));
    }
}
