package nl.impactmonitor.participant.staat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateChange;

/**
 * Publishes what an aggregate has become, in the transaction of the change: whoever calls holds the lock on its row, has
 * raised its versie and has flushed. So every change of a deelnemer passes here, and is accounted for here.
 */
@ApplicationScoped
public class Staten {

    private final AgroalDataSource verzoek;
    private final Outbox outbox;
    private final Verwerkingen verwerkingen;

    Staten(AgroalDataSource verzoek, Outbox outbox, Verwerkingen verwerkingen) {
        this.verzoek = verzoek;
        this.outbox = outbox;
        this.verwerkingen = verwerkingen;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(Aggregaat aggregaat, Object sleutel, String type) {
        publiceer(aggregaat, List.of(sleutel), type);
    }

    /** One read and one write for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(Aggregaat aggregaat, Collection<?> sleutels, String type) {
        if (sleutels.isEmpty()) {
            return;
        }
        List<StateChange> staten = lees(aggregaat, sleutels, type);
        if (staten.size() != sleutels.size()) {
            throw new IllegalStateException("asked the state of " + sleutels.size() + ", found " + staten.size());
        }
        if (aggregaat == Aggregaat.DEELNEMER) {
            verwerkingen.gewijzigd(sleutels.stream().map(UUID.class::cast).toList());
        }
        outbox.publish(staten);
    }

    /** The last word about an erased deelnemer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceerVerwijderd(UUID deelnemer, long versie) {
        verwerkingen.gewist(deelnemer);
        outbox.publish(StateChange.tombstone(
                Aggregaat.DEELNEMER.topic, deelnemer.toString(), versie, Aggregaat.DEELNEMER.type("verwijderd")));
    }

    private List<StateChange> lees(Aggregaat aggregaat, Collection<?> sleutels, String type) {
        try (Connection c = verzoek.getConnection();
                PreparedStatement lees = c.prepareStatement(aggregaat.perSleutel())) {
            lees.setArray(1, c.createArrayOf(aggregaat.sleuteltype, sleutels.toArray()));
            List<StateChange> staten = new ArrayList<>();
            try (ResultSet rs = lees.executeQuery()) {
                while (rs.next()) {
                    staten.add(staat(aggregaat, rs, type));
                }
            }
            return staten;
        } catch (SQLException e) {
            throw new IllegalStateException("the state of " + aggregaat + " could not be read", e);
        }
    }

    static StateChange staat(Aggregaat aggregaat, ResultSet rs, String type) throws SQLException {
        String json = rs.getString("staat");
        return new StateChange(
                aggregaat.topic,
                rs.getString("id"),
                rs.getLong("versie"),
                json == null ? aggregaat.type("verwijderd") : type,
                json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    }
}
