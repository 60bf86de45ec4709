package nl.impactmonitor.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final VerifiedTokens tokens = new VerifiedTokens(Duration.ofSeconds(30), now::get);

    @Test
    void a_verified_token_is_known() {
        // Given
        tokens.remember("token", START.plusSeconds(300));
        // When
        boolean known = tokens.knows("token");
        // Then
        assertThat(known).isTrue();
    }

    @Test
    void another_token_is_not() {
        // Given
        tokens.remember("token", START.plusSeconds(300));
        // When
        boolean known = tokens.knows("Token");
        // Then
        assertThat(known).isFalse();
    }

    @Test
    void a_token_is_forgotten_when_its_own_time_is_over() {
        // Given
        tokens.remember("token", START.plusSeconds(10));
        now.set(START.plusSeconds(10));
        // When
        boolean known = tokens.knows("token");
        // Then
        assertThat(known).isFalse();
    }

    @Test
    void a_token_is_verified_again_after_the_time_of_the_setting() {
        // Given
        tokens.remember("token", START.plusSeconds(300));
        now.set(START.plusSeconds(31));
        // When
        boolean known = tokens.knows("token");
        // Then
        assertThat(known).isFalse();
    }
}
