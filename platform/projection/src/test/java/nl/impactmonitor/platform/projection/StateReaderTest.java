package nl.impactmonitor.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateReaderTest {
    private record Part(int count, LocalDate day) {}

    private record State(String id, List<Part> parts) {}

    private final StateReader<State> reader = new StateReader<>(State.class);

    @Test
    void a_field_that_the_producer_added_is_left_alone() throws UnreadableState {
        // When
        State state = read("{\"id\": \"a\", \"parts\": [{\"count\": 1, \"day\": \"2026-01-01\"}], \"later\": true}");
        // Then
        assertThat(state.parts()).containsExactly(new Part(1, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_refused_value_is_not_in_the_reason_but_its_place_is() {
        // When
        UnreadableState refusal = refusal("{\"id\": \"a\", \"parts\": [{\"count\": \"geheim\", \"day\": null}]}");
        // Then
        assertThat(refusal).hasMessageContaining("/parts/0/count").hasMessageNotContaining("geheim");
    }

    @Test
    void a_number_as_text_is_no_guess() {
        // When
        UnreadableState refusal = refusal("{\"id\": \"a\", \"parts\": [{\"count\": \"1\", \"day\": null}]}");
        // Then
        assertThat(refusal).hasMessageContaining("/parts/0/count");
    }

    @Test
    void half_a_state_is_refused_without_its_content() {
        // When
        UnreadableState refusal = refusal("{\"id\": \"geheim");
        // Then
        assertThat(refusal).hasMessageNotContaining("geheim");
    }

    private State read(String json) throws UnreadableState {
        return reader.read(json.getBytes());
    }

    private UnreadableState refusal(String json) {
        return catchThrowableOfType(UnreadableState.class, () -> read(json));
    }
}
