package nl.impactmonitor.participant.verwerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The SQL of audit and logboek: one statement writes both, whatever the number of deelnemers. */
final class Verantwoordingstabel {

    static final String SCHRIJF = """
            with regel as (
                insert into audit_regel (wie, client, organisatie, rol, handeling, soort, deelnemers, velden, trace)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?))
            insert into logboek_regel (trace_id, span_id, parent_span_id, naam, status, begonnen, geeindigd, activiteit,
                                       betrokkene, foreign_trace_id, foreign_span_id)
            select ?, int8send(span), case when betrokkene is not null then int8send(?) end, ?, ?, ?, ?, ?,
                   betrokkene, ?, ?
              from unnest(?::uuid[], ?::bigint[]) as actie (betrokkene, span)
            """;

    private Verantwoordingstabel() {}

    /**
     * @param velden names of fields that these deelnemers have in common
     * @param status of the Logboek: 0 done as asked or refused, 1 done, 2 failed; null for what is no processing at all
     */
    record Regel(Soort soort, Collection<UUID> deelnemers, List<String> velden, Integer status) {}

    /** All in one round trip. */
    static void schrijf(Connection c, Handeling handeling, Uitvoerder door, String activiteit, List<Regel> regels)
            throws SQLException {
        try (PreparedStatement s = c.prepareStatement(SCHRIJF)) {
            Timestamp nu = Timestamp.from(Instant.now());
            for (Regel regel : regels) {
                vul(c, s, handeling, door, activiteit, regel, nu);
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private static void vul(
            Connection c,
            PreparedStatement s,
            Handeling handeling,
            Uitvoerder door,
            String activiteit,
            Regel regel,
            Timestamp nu)
            throws SQLException {
        Object[] ids = regel.deelnemers().toArray();
        s.setString(1, door.wie());
        s.setString(2, door.client());
        s.setString(3, door.organisatie());
        s.setString(4, door.rol());
        s.setString(5, handeling.naam);
        s.setString(6, regel.soort().name());
        s.setArray(7, c.createArrayOf("uuid", ids));
        s.setArray(8, c.createArrayOf("text", regel.velden().toArray()));
        s.setString(9, handeling.spoor.traceTekst());
        s.setBytes(10, handeling.spoor.trace());
        boolean gelogd = regel.status() != null;
        boolean samen = gelogd && ids.length > 1;
        long ouder = Spoor.nieuweSpan();
        s.setObject(11, samen ? ouder : null, java.sql.Types.BIGINT);
        s.setString(12, handeling.naam);
        s.setInt(13, gelogd ? regel.status() : 0);
        s.setTimestamp(14, Timestamp.from(handeling.begonnen));
        s.setTimestamp(15, nu);
        s.setString(16, activiteit);
        s.setBytes(17, handeling.spoor.vreemdeTrace());
        s.setBytes(18, handeling.spoor.vreemdeSpan());
        List<Object> betrokkenen = new ArrayList<>();
        List<Long> spans = new ArrayList<>();
        if (samen) {
            betrokkenen.add(null);
            spans.add(ouder);
        }
        if (gelogd) {
            for (Object id : ids) {
                betrokkenen.add(id);
                spans.add(Spoor.nieuweSpan());
            }
        }
        s.setArray(19, c.createArrayOf("uuid", betrokkenen.toArray()));
        s.setArray(20, c.createArrayOf("bigint", spans.toArray()));
    }
}
