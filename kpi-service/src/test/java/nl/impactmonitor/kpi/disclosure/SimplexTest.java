package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SimplexTest {

    @Test
    void finds_the_best_mix_of_the_wyndor_glass_company() {
        // Given doors at 3 and windows at 5 in three plants (Hillier and Lieberman, Introduction to Operations
        // Research, 3.1)
        Simplex programma = new Simplex(new double[] {3, 5}, new double[] {0, 0}, new double[] {4, 6});
        programma.som(new int[] {0, 1}, new double[] {3, 2}, Double.NEGATIVE_INFINITY, 18);

        // When
        double[] punt = programma.hoogste();

        // Then
        assertThat(punt).containsExactly(new double[] {2, 6}, within(1e-9));
    }

    @Test
    void finds_how_far_a_figure_of_two_by_two_can_go() {
        // Given X11 = 4 in rows 7 and 3 and columns 6 and 4, all suppressed, lies in [3, 6] (SDC Handbook)
        double[] waar = {4, 3, 2, 1};

        // When
        double hoog = waar[0] + twee(waar, 1);
        double laag = waar[0] - twee(waar, -1);

        // Then
        assertThat(hoog).isCloseTo(6, within(1e-9));
        assertThat(laag).isCloseTo(3, within(1e-9));
    }

    private static double twee(double[] waar, int kant) {
        double[] onder = java.util.Arrays.stream(waar).map(w -> -w).toArray();
        Simplex programma = new Simplex(new double[] {kant, 0, 0, 0}, onder, new double[] {9, 9, 9, 9});
        for (int[] lijn : new int[][] {{0, 1}, {2, 3}, {0, 2}, {1, 3}}) {
            programma.som(lijn, new double[] {1, 1}, 0, 0);
        }
        return Math.abs(programma.hoogste()[0]);
    }

    @Property(tries = 300)
    void gives_a_point_that_fits_and_that_no_random_one_beats(@ForAll long zaad) {
        // Given
        Random toeval = new Random(zaad);
        double[] waarde = toeval.doubles(6, -5, 5).toArray();
        double[] boven = toeval.doubles(6, 0, 10).toArray();
        double[] factoren = toeval.doubles(6, -1, 1).toArray();
        Simplex programma = new Simplex(waarde, new double[6], boven);
        programma.som(new int[] {0, 1, 2, 3, 4, 5}, factoren, -2, 3);

        // When
        double[] beste = programma.hoogste();

        // Then
        assertThat(in(factoren, beste)).isBetween(-2 - 1e-9, 3 + 1e-9);
        for (int i = 0; i < 50; i++) {
            double[] ander = java.util.Arrays.stream(boven)
                    .map(b -> toeval.nextDouble() * b)
                    .toArray();
            double som = in(factoren, ander);
            if (som >= -2 && som <= 3) {
                assertThat(in(waarde, ander)).isLessThanOrEqualTo(in(waarde, beste) + 1e-9);
            }
        }
    }

    private static double in(double[] factoren, double[] punt) {
        double som = 0;
        for (int i = 0; i < punt.length; i++) {
            som += factoren[i] * punt[i];
        }
        return som;
    }
}
