package nl.impactmonitor.kpi.rapportage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Sha256;
import nl.impactmonitor.platform.rest.ApiException;

/** The forms of reports as they were made when those were vastgesteld: only added to. */
@ApplicationScoped
class Vormarchief {

    private static final String LEES = "select inhoud, checksum from rapportagevorm where rapportage = ? and vorm = ?";

    private static final String BEWAAR =
            "insert into rapportagevorm (rapportage, vorm, checksum, inhoud) values (?, ?, ?, ?)";

    /** @param checksum SHA-256 of what was kept; null of a form that was made just now */
    record Vorm(byte[] inhoud, String checksum) {}

    private final AgroalDataSource verzoek;

    Vormarchief(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /**
     * Of reports that the caller may see.
     *
     * @return empty of a concept, and of what was vastgesteld before forms were kept
     * @throws ApiException 409 when it is not what was kept
     */
    @Transactional
    Optional<Vorm> zoek(UUID rapportage, Rapportvorm vorm) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(LEES)) {
            vraag.setObject(1, rapportage);
            vraag.setString(2, vorm.name());
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(gaaf(rij.getBytes(1), rij.getString(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a form of the report cannot be read", e);
        }
    }

    private static Vorm gaaf(byte[] inhoud, String checksum) {
        if (!Sha256.van(inhoud).equals(checksum)) {
            throw ApiException.conflict(
                    "VORM_GEWIJZIGD",
                    "Dit bestand is niet meer wat bij het vaststellen is bewaard: de controlesom klopt niet.");
        }
        return new Vorm(inhoud, checksum);
    }

    /** In the transaction in which the report is vastgesteld. */
    static void bewaar(Connection db, UUID rapportage, Map<Rapportvorm, byte[]> vormen) throws SQLException {
        try (PreparedStatement bewaar = db.prepareStatement(BEWAAR)) {
            for (Map.Entry<Rapportvorm, byte[]> vorm : vormen.entrySet()) {
                bewaar.setObject(1, rapportage);
                bewaar.setString(2, vorm.getKey().name());
                bewaar.setString(3, Sha256.van(vorm.getValue()));
                bewaar.setBytes(4, vorm.getValue());
                bewaar.executeUpdate();
            }
        }
    }
}
