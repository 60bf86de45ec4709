package nl.impactmonitor.platform.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StateChangeTest {

    @Test
    void aStateThatKafkaWouldRefuseIsNotPublishedAtAll() {
        assertThatThrownBy(() -> state(StateChange.LARGEST + 1)).hasMessageContaining("900001 bytes");
    }

    @Test
    void aStateThatJustFitsIsPublished() {
        assertThatCode(() -> state(StateChange.LARGEST)).doesNotThrowAnyException();
    }

    private static StateChange state(int bytes) {
        return new StateChange("dingen.v1", "a", 1, "nl.impactmonitor.ding.gewijzigd.v1", new byte[bytes]);
    }
}
