package nl.impactmonitor.platform.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A key pair for this test run; the service verifies real signatures with its public half. */
public class TestToken implements QuarkusTestResourceLifecycleManager {

    private static final String PRIVATE = "impactmonitor.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE);
    }

    static String of(String role) {
        return of(role, "impactmonitor-api");
    }

    static String of(String role, String audience) {
        return Jwt.subject("proef")
                .audience(audience)
                .expiresIn(300)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(bytes));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
