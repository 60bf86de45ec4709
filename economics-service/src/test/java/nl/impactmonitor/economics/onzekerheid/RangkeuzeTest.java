package nl.impactmonitor.economics.onzekerheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RangkeuzeTest {

    /** A few values far from all others, and many that are the same, are where classes of equal width help least. */
    @Property(tries = 200)
    void the_value_at_a_rank_is_that_of_the_sorted_values(
            @ForAll long zaad, @ForAll @IntRange(min = 1, max = 5) int delen, @ForAll @IntRange(max = 12) int staart) {
        // Given
        SplittableRandom toeval = new SplittableRandom(zaad);
        List<double[]> waarden = IntStream.range(0, delen)
                .mapToObj(deel -> toeval.doubles(200, -1, 1)
                        .map(x -> toeval.nextInt(4) == 0 ? Math.rint(x) : x)
                        .map(x -> toeval.nextInt(50) == 0 ? x * Math.pow(10, staart) : x)
                        .toArray())
                .toList();
        double[] gesorteerd =
                waarden.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        int n = gesorteerd.length;
        int[] rangen = toeval.ints(8, 0, n).sorted().distinct().toArray();

        // When
        Rangkeuze keuze = Rangkeuze.van(waarden, rangen);

        // Then
        for (int rang : rangen) {
            assertThat(keuze.waarde(rang)).isEqualTo(gesorteerd[rang]);
        }
    }

    @Property(tries = 20)
    void of_values_that_are_all_the_same_every_rank_is_that_value(@ForAll @IntRange(max = 999) int rang) {
        // Given
        double[] waarden = new double[1_000];
        Arrays.fill(waarden, 3.5);

        // When / Then
        assertThat(Rangkeuze.van(List.of(waarden), new int[] {rang}).waarde(rang))
                .isEqualTo(3.5);
    }
}
