package nl.impactmonitor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        // Given
        Samples samples = Samples.of(4, 1, 3, 2);
        // When
        double median = samples.median();
        // Then
        assertThat(median).isEqualTo(2.5);
    }

    @Test
    void the_99th_percentile_of_a_hundred_readings_is_the_last_but_one() {
        // Given
        Samples samples =
                Samples.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        // When
        double p99 = samples.quantile(0.99);
        // Then
        assertThat(p99).isEqualTo(99);
    }

    @Test
    void no_readings_is_no_figure() {
        // When, Then
        assertThatThrownBy(Samples::of).isInstanceOf(IllegalArgumentException.class);
    }
}
