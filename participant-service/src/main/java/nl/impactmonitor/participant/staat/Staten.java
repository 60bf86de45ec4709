package nl.impactmonitor.participant.staat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateQuery;

/**
 * Publishes what an aggregate has become, in the transaction of the change: whoever calls holds the lock on its row, has
 * raised its versie and has flushed. So every change of a deelnemer passes here, and is accounted for here.
 */
@ApplicationScoped
public class Staten {

    private final Outbox outbox;
    private final Verwerkingen verwerkingen;

    Staten(Outbox outbox, Verwerkingen verwerkingen) {
        this.outbox = outbox;
        this.verwerkingen = verwerkingen;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(Aggregaat aggregaat, Object sleutel, String type) {
        verwerk(aggregaat, List.of(sleutel));
        verwacht(
                1,
                outbox.publish(
                        new StateQuery(aggregaat.topic, type, aggregaat.een(), (s, n) -> s.setObject(n, sleutel))));
    }

    /** One statement for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(Aggregaat aggregaat, Collection<?> sleutels, String type) {
        if (sleutels.isEmpty()) {
            return;
        }
        verwerk(aggregaat, sleutels);
        verwacht(
                sleutels.size(),
                outbox.publish(new StateQuery(
                        aggregaat.topic,
                        type,
                        aggregaat.meer(),
                        (s, n) -> s.setArray(
                                n, s.getConnection().createArrayOf(aggregaat.sleuteltype, sleutels.toArray())))));
    }

    /** The last word about an erased deelnemer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceerVerwijderd(UUID deelnemer, long versie) {
        verwerkingen.gewist(deelnemer);
        outbox.publish(StateChange.tombstone(
                Aggregaat.DEELNEMER.topic, deelnemer.toString(), versie, Aggregaat.DEELNEMER.type("verwijderd")));
    }

    /** The last word about a traject that was taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceerIngetrokken(UUID traject, long versie) {
        verwerkingen.gewist(Aggregaat.TRAJECT.naam, traject);
        outbox.publish(StateChange.tombstone(
                Aggregaat.TRAJECT.topic, traject.toString(), versie, Aggregaat.TRAJECT.type("ingetrokken")));
    }

    /** Accounts for a change, of one as of many. */
    private void verwerk(Aggregaat aggregaat, Collection<?> sleutels) {
        if (aggregaat == Aggregaat.DEELNEMER) {
            verwerkingen.gewijzigd(sleutels.stream().map(UUID.class::cast).toList());
        } else {
            verwerkingen.gewijzigd(aggregaat.naam, sleutels);
        }
    }

    private static void verwacht(int gevraagd, int gevonden) {
        if (gevonden != gevraagd) {
            throw new IllegalStateException("asked the state of " + gevraagd + ", found " + gevonden);
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
