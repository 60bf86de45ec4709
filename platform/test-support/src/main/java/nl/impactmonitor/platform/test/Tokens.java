package nl.impactmonitor.platform.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Tokens as Keycloak signs them (RS256), for services that verify them with {@link TokensResource}.
 *
 * <pre>{@code given().auth().oauth2(Tokens.intaker("TWENTE"))}</pre>
 */
public final class Tokens {
    public static final String ISSUER = "http://127.0.0.1:8081/realms/impactmonitor";
    public static final String AUDIENCE = "impactmonitor-api";

    private static final String PRIVATE = "impactmonitor.test.token.private";
    private static final String PUBLIC = "impactmonitor.test.token.public";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {}

    public static String intaker(String... pilots) {
        return of("intaker").pilots(pilots).sign();
    }

    public static String projectleider(String... pilots) {
        return of("projectleider").pilots(pilots).sign();
    }

    /** A machine of an organisation. */
    public static String aanleveraar(String organisatie, String... pilots) {
        return of("aanleveraar").organisatie(organisatie).pilots(pilots).sign();
    }

    public static String onderzoeker() {
        return of("onderzoeker").pilots("*").sign();
    }

    public static String analist() {
        return of("analist").pilots("*").sign();
    }

    public static String beheerder() {
        return of("beheerder").pilots("*").sign();
    }

    /** The technical role for /beheer of a service. */
    public static String platformbeheer() {
        return of("platformbeheer").sign();
    }

    /** A token to bend: other issuer, expired, no role. */
    public static Token of(String... roles) {
        return new Token(
                List.of(roles),
                List.of(),
                null,
                ISSUER,
                AUDIENCE,
                "proef",
                Instant.now().plusSeconds(3600));
    }

    /** A token's content; each method gives another token. */
    public record Token(
            List<String> roles,
            List<String> pilots,
            String organisatie,
            String issuer,
            String audience,
            String subject,
            Instant expires) {

        public Token pilots(String... codes) {
            return new Token(roles, List.of(codes), organisatie, issuer, audience, subject, expires);
        }

        public Token organisatie(String name) {
            return new Token(roles, pilots, name, issuer, audience, subject, expires);
        }

        public Token issuer(String other) {
            return new Token(roles, pilots, organisatie, other, audience, subject, expires);
        }

        public Token audience(String other) {
            return new Token(roles, pilots, organisatie, issuer, other, subject, expires);
        }

        public Token subject(String other) {
            return new Token(roles, pilots, organisatie, issuer, audience, other, expires);
        }

        public Token expired() {
            return new Token(
                    roles,
                    pilots,
                    organisatie,
                    issuer,
                    audience,
                    subject,
                    Instant.now().minusSeconds(3600));
        }

        public String sign() {
            String content = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + part(claims());
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(privateKey());
                signature.update(content.getBytes(StandardCharsets.US_ASCII));
                return content + "." + URL.encodeToString(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The same content with {@code alg: none}, which must never be accepted. */
        public String unsigned() {
            return part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(claims()) + ".";
        }

        private String claims() {
            return """
                {"iss":"%s","aud":"%s","sub":"%s","preferred_username":"%s","azp":"%s","typ":"Bearer","iat":%d,"exp":%d,\
                "realm_access":{"roles":%s},"pilots":%s%s}""".formatted(
                            issuer,
                            audience,
                            subject,
                            subject,
                            subject,
                            expires.getEpochSecond() - 3600,
                            expires.getEpochSecond(),
                            array(roles),
                            array(pilots),
                            organisatie == null ? "" : ",\"organisatie\":\"" + organisatie + "\"");
        }

        private static String array(List<String> values) {
            return values.isEmpty() ? "[]" : "[\"" + String.join("\",\"", values) + "\"]";
        }
    }

    static String publicKey() {
        makeKeys();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        makeKeys();
        byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    /** One pair per JVM, in system properties because Quarkus loads this class several times. */
    private static void makeKeys() {
        synchronized (System.class) {
            if (System.getProperty(PUBLIC) == null) {
                try {
                    var generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    var pair = generator.generateKeyPair();
                    var encoder = Base64.getEncoder();
                    System.setProperty(
                            PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
                    System.setProperty(
                            PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()));
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
