package nl.impactmonitor.platform.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose the tokens of the last half minute are, never past the end of a token. The key is a digest: what is in memory
 * cannot be used to sign in. Safe for use by several threads.
 */
final class IdentityMemory {

    static final Duration LENGTH = Duration.ofSeconds(30);
    private static final int AT_MOST = 10_000;

    private final InstantSource clock;
    private final Cache<String, SecurityIdentity> identities;

    IdentityMemory(InstantSource clock) {
        this.clock = clock;
        this.identities = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(LENGTH)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    Optional<SecurityIdentity> of(String token) {
        return Optional.ofNullable(identities.getIfPresent(digest(token))).filter(this::holds);
    }

    /** Forgets at once what is anonymous or has ended. */
    void remember(String token, SecurityIdentity identity) {
        if (identity != null && !identity.isAnonymous() && holds(identity)) {
            identities.put(digest(token), identity);
        }
    }

    private boolean holds(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().getEpochSecond() < token.getExpirationTime();
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
