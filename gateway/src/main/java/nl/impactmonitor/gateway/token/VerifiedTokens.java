package nl.impactmonitor.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/**
 * Remembers for a short while which tokens were right, so that a signature is not checked again at each request. Keeps
 * a digest and not the token: what is in memory cannot be used to sign in. A refusal is never remembered.
 */
@Singleton
public class VerifiedTokens {

    private static final int AT_MOST = 10_000;

    private final Cache<String, Instant> ends;
    private final InstantSource clock;

    @Inject
    VerifiedTokens(GatewaySettings settings) {
        this(settings.tokenMemory(), InstantSource.system());
    }

    VerifiedTokens(Duration memory, InstantSource clock) {
        this.clock = clock;
        this.ends = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(memory)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    boolean knows(String token) {
        Instant end = ends.getIfPresent(digest(token));
        return end != null && clock.instant().isBefore(end);
    }

    /** Remembers the token until the setting's time is over or the token ends, whichever comes first. */
    void remember(String token, Instant end) {
        ends.put(digest(token), end);
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
