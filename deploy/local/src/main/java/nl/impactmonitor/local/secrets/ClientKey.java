package nl.impactmonitor.local.secrets;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The RSA key pair with which one machine client proves who it is (private_key_jwt, PS256, RFC 7523). */
public final class ClientKey {

    /** Enough till 2030 (NIST SP 800-57); four longer ones would cost a first start seconds. */
    private static final int BITS = 2048;

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final String client;
    private final KeyPair pair;

    private ClientKey(String client, KeyPair pair) {
        this.client = client;
        this.pair = pair;
    }

    public static ClientKey generate(String client) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new ClientKey(client, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ClientKey fromPem(String client, String privatePem) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key =
                    (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(unwrap(privatePem)));
            RSAPublicKeySpec spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new ClientKey(client, new KeyPair(factory.generatePublic(spec), key));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("The private key of " + client + " cannot be read", e);
        }
    }

    String privatePem() {
        return wrap("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    public String publicPem() {
        return wrap("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    /** The public half as a JWK set, as Keycloak takes it. */
    public String jwks() {
        return jwks(client, (RSAPublicKey) pair.getPublic());
    }

    /** The JWK set of somebody's public key in PEM (SubjectPublicKeyInfo). */
    public static String jwksOfPem(String client, String publicPem) {
        try {
            RSAPublicKey key = (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(unwrap(publicPem)));
            if (key.getModulus().bitLength() < 2048) {
                throw new IllegalArgumentException("The RSA key is shorter than 2048 bits");
            }
            return jwks(client, key);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("That is no RSA public key in PEM (BEGIN PUBLIC KEY)", e);
        }
    }

    /** A JWT signed with PS256 over the given JSON claims. */
    public String sign(String claims) {
        String header = "{\"alg\":\"PS256\",\"typ\":\"JWT\",\"kid\":\"" + client + "\"}";
        String signed = text(header) + "." + text(claims);
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(String client, RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"PS256\",\"kid\":\"" + client + "\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
    }

    /** Base64url of the unsigned big-endian number (RFC 7518, 6.3.1). */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int skip = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(bytes, skip, bytes.length);
        return URL.encodeToString(unsigned);
    }

    private static String text(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String wrap(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static byte[] unwrap(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
