package nl.impactmonitor.platformtests.authorization;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import nl.impactmonitor.local.LocalPlatform;

/** The key with which Keycloak signs the tokens of the realm. Only the owner of the whole machine can read it. */
final class RealmKey {

    private static final String SIGNING_KEY = """
            select config.value from component_config config
            join component on component.id = config.component_id
            join realm on realm.id = component.realm_id
            where realm.name = 'impactmonitor' and component.provider_id = 'rsa-generated' and config.name = 'privateKey'
            """;

    /** The head of a PKCS#8 structure around an RSA key: version 0 and the identifier of rsaEncryption. */
    private static final byte[] RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private RealmKey() {}

    static PrivateKey read(LocalPlatform platform) {
        try (Connection connection = platform.postgres().connect("keycloak");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SIGNING_KEY)) {
            if (!result.next()) {
                throw new IllegalStateException("Keycloak keeps its key elsewhere than this test thinks");
            }
            return key(Base64.getMimeDecoder().decode(result.getString(1)));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key(byte[] der) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        try {
            return factory.generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException notPkcs8) {
            // Keycloak writes the older PKCS#1 form, which is what PKCS#8 carries inside.
            return factory.generatePrivate(new PKCS8EncodedKeySpec(element(0x30, RSA, element(0x04, der))));
        }
    }

    /** An ASN.1 element in DER. */
    private static byte[] element(int tag, byte[]... contents) {
        int length = 0;
        for (byte[] content : contents) {
            length += content.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (length < 128) {
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        for (byte[] content : contents) {
            out.writeBytes(content);
        }
        return out.toByteArray();
    }
}
