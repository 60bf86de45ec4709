package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import nl.impactmonitor.local.LocalPlatform;

/**
 * Real tokens with one thing wrong. They are signed with the realm's own key, taken from Keycloak's database, so that
 * only the bent claim can be the reason of a refusal.
 */
final class BentTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final LocalPlatform platform;
    private final PrivateKey key;

    BentTokens(LocalPlatform platform) {
        this.platform = platform;
        this.key = RealmKey.read(platform);
    }

    String same(String account) {
        return bend(account, claims -> {});
    }

    /** For what nobody with one pilot may do; no account of the realm has two. */
    String withPilots(String account, List<String> pilots) {
        return bend(account, claims -> claims.set("pilots", JSON.valueToTree(pilots)));
    }

    String expired(String account) {
        long past = Instant.now().minusSeconds(600).getEpochSecond();
        return bend(account, claims -> claims.put("iat", past - 300).put("exp", past));
    }

    String forOtherAudience(String account) {
        return bend(account, claims -> claims.put("aud", "andere-api"));
    }

    String fromOtherIssuer(String account) {
        return bend(account, claims -> claims.put("iss", "http://127.0.0.1:1/realms/impactmonitor"));
    }

    String unsigned(String account) {
        String[] parts = platform.token(account).split("\\.");
        return URL.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + parts[1] + ".";
    }

    private String bend(String account, Consumer<ObjectNode> change) {
        String[] parts = platform.token(account).split("\\.");
        try {
            ObjectNode claims =
                    (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            // A claim of its own, so that no memory of verified tokens takes it for the original.
            claims.put("jti", java.util.UUID.randomUUID().toString());
            change.accept(claims);
            String content = parts[0] + "." + URL.encodeToString(JSON.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
