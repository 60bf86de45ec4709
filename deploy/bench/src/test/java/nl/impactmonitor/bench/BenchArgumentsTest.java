package nl.impactmonitor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class BenchArgumentsTest {

    @Test
    void only_start_leaves_the_load_out() {
        // When
        BenchArguments wanted = BenchArguments.of("--only", "start");
        // Then
        assertThat(wanted)
                .isEqualTo(new BenchArguments(false, EnumSet.of(BenchArguments.Group.START), 1_000, 2_500_000));
    }

    @Test
    void without_arguments_everything_is_measured() {
        // When
        BenchArguments wanted = BenchArguments.of();
        // Then
        assertThat(wanted)
                .isEqualTo(new BenchArguments(false, EnumSet.allOf(BenchArguments.Group.class), 1_000, 2_500_000));
    }

    @Test
    void draws_of_the_economic_model_need_no_platform() {
        // When
        BenchArguments wanted = BenchArguments.of("--only", "economics");
        // Then
        assertThat(wanted.platform()).isFalse();
    }

    @Test
    void an_unknown_argument_is_refused_rather_than_left_out() {
        // When
        var attempt = assertThatThrownBy(() -> BenchArguments.of("--only", "stat"));
        // Then
        attempt.hasMessageContaining("--only stat");
    }

    @Test
    void the_size_of_the_large_delivery_can_be_set() {
        assertThat(BenchArguments.of("--only", "bulk").megabytes()).isEqualTo(1_000);
        assertThat(BenchArguments.of("--megabytes", "250", "--only", "bulk").megabytes())
                .isEqualTo(250);
        assertThatThrownBy(() -> BenchArguments.of("--megabytes", "veel")).hasMessageContaining("--megabytes veel");
    }

    @Test
    void the_number_of_states_of_a_full_topic_can_be_set() {
        assertThat(BenchArguments.of("--only", "topic").states()).isEqualTo(2_500_000);
        assertThat(BenchArguments.of("--states", "100000").states()).isEqualTo(100_000);
    }
}
