package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class IdentityMemoryTest {

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final IdentityMemory memory = new IdentityMemory(() -> now);

    @Test
    void aTokenThatWasRightIsKnown() {
        // Given
        SecurityIdentity identity = endingAt(now.plusSeconds(300));
        // When
        memory.remember("token", identity);
        // Then
        assertThat(memory.of("token")).contains(identity);
    }

    @Test
    void anotherTokenIsNotKnown() {
        memory.remember("token", endingAt(now.plusSeconds(300)));
        assertThat(memory.of("token2")).isEmpty();
    }

    @Test
    void aTokenIsForgottenWhenItEnds() {
        // Given
        memory.remember("token", endingAt(now.plusSeconds(10)));
        // When
        now = now.plusSeconds(10);
        // Then
        assertThat(memory.of("token")).isEmpty();
    }

    @Test
    void aTokenIsForgottenAfterHalfAMinute() {
        // Given
        memory.remember("token", endingAt(now.plusSeconds(300)));
        // When
        now = now.plus(IdentityMemory.LENGTH);
        // Then
        assertThat(memory.of("token")).isEmpty();
    }

    @Test
    void nobodyIsNotRemembered() {
        memory.remember(
                "token", QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        assertThat(memory.of("token")).isEmpty();
    }

    private static SecurityIdentity endingAt(Instant end) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(end)).build();
    }

    private record Token(Instant end) implements JsonWebToken {

        @Override
        public String getName() {
            return "wie";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) (claim.equals("exp") ? (Object) end.getEpochSecond() : null);
        }
    }
}
