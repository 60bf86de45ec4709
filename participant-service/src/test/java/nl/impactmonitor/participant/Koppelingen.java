package nl.impactmonitor.participant;

import java.sql.SQLException;
import java.util.Base64;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.platform.test.Parts;

/** Finds who stands behind an organisation's own key, with the master key of the tests. */
final class Koppelingen {

    private static final Sleutelbos SLEUTELS =
            new Sleutelbos(Base64.getDecoder().decode(new Omgeving().start().get("KOPPELING_HOOFDSLEUTEL")));

    private Koppelingen() {}

    static byte[] koppeling(String organisatie, String bronId) {
        return SLEUTELS.van(organisatie).koppeling(bronId);
    }

    static String deelnemer(String organisatie, String bronId) {
        try (var c = Parts.postgres().admin().connect("participant");
                var p = c.prepareStatement(
                        "select deelnemer::text from koppeling where organisatie = ? and koppeling = ?")) {
            p.setString(1, organisatie);
            p.setBytes(2, koppeling(organisatie, bronId));
            try (var rs = p.executeQuery()) {
                if (!rs.next()) {
                    throw new AssertionError("nobody is known as " + bronId);
                }
                return rs.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
