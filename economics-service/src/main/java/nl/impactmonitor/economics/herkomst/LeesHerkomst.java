package nl.impactmonitor.economics.herkomst;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.platform.logboek.Inzagen;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Reads who was counted, in the pilot scope of the request, and writes down whom it shows. Also of a berekening that was taken
 * back: reports that were made of it stay.
 */
@ApplicationScoped
class LeesHerkomst {

    static final String HANDELING = "GET /v1/berekeningen/{id}/herkomst";

    private static final String UITGEGEVEN = """
            select pilots, peildatum, (bericht ->> 'n')::int, bericht ->> 'checksum', bevroren
            from berekening where id = ? and bericht is not null""";

    /** In the order of the checksum. */
    private static final String LEDEN =
            "select deelnemer, versie, groep from berekening_lid where berekening = ? order by deelnemer";

    private final AgroalDataSource verzoek;
    private final Inzagen inzagen;
    private final SecurityIdentity wie;

    LeesHerkomst(AgroalDataSource verzoek, Inzagen inzagen, SecurityIdentity wie) {
        this.verzoek = verzoek;
        this.inzagen = inzagen;
        this.wie = wie;
    }

    @Transactional
    Berekeningherkomst van(UUID id) {
        Berekeningherkomst herkomst = lees(id);
        if (!wie.hasRole("onderzoeker")) {
            return herkomst.zonderMensen();
        }
        inzagen.gezien(
                HANDELING,
                herkomst.geteld().leden().stream()
                        .map(Berekeningherkomst.Lid::id)
                        .toList(),
                List.of("versie", "groep"));
        return herkomst;
    }

    private Berekeningherkomst lees(UUID id) {
        try (Connection c = verzoek.getConnection();
                PreparedStatement vraag = c.prepareStatement(UITGEGEVEN)) {
            vraag.setObject(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw ApiException.notFound("Er is geen vastgestelde berekening met dit id.");
                }
                List<Berekeningherkomst.Lid> leden = leden(id, c);
                return new Berekeningherkomst(
                        id,
                        List.of((String[]) rij.getArray(1).getArray()),
                        rij.getObject(2, LocalDate.class),
                        rij.getObject(3, Integer.class),
                        rij.getString(4),
                        new Berekeningherkomst.Geteld(
                                leden, BevrorenTekst.lees(rij.getString(5)).aantal() - leden.size()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who was counted cannot be read", e);
        }
    }

    private static List<Berekeningherkomst.Lid> leden(UUID id, Connection c) throws SQLException {
        try (PreparedStatement vraag = c.prepareStatement(LEDEN)) {
            vraag.setObject(1, id);
            List<Berekeningherkomst.Lid> leden = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String groep = rij.getString(3);
                    leden.add(new Berekeningherkomst.Lid(
                            rij.getObject(1, UUID.class),
                            rij.getObject(2, Long.class),
                            groep == null ? null : Groep.valueOf(groep)));
                }
            }
            return leden;
        }
    }
}
