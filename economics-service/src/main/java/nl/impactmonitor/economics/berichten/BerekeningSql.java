package nl.impactmonitor.economics.berichten;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.impactmonitor.platform.outbox.StateChange;

/**
 * The state that other services see of a berekening, as docs/contracts/berekeningen.v1.schema.json describes it: only one
 * that was vastgesteld, as it was then, with its versie and how many people withdrew since.
 */
final class BerekeningSql {

    static final String TOPIC = "berekeningen.v1";
    static final String HERHAALD = "nl.impactmonitor.berekening.herhaald.v1";
    static final String DEELNEMER_INGETROKKEN = "nl.impactmonitor.berekening.deelnemer-ingetrokken.v1";

    /** A berekening that was taken back has no state: a tombstone keeps its versie. */
    static final String ALLE = """
            select id, versie, case when status = 'VASTGESTELD' then
                     (bericht || jsonb_build_object('versie', versie, 'ingetrokken', ingetrokken))::text end as staat
            from berekening
            where bericht is not null
            """;

    static final String EEN = ALLE + "and status = 'VASTGESTELD' and id = ?";

    static final String VERSIES = """
            select count(*) as aantal, count(*) filter (where status <> 'VASTGESTELD') as weg,
                   coalesce(sum(versie), 0) as som
            from berekening where bericht is not null""";

    private BerekeningSql() {}

    static StateChange staat(ResultSet rij, String type) throws SQLException {
        String staat = rij.getString("staat");
        byte[] json = staat == null ? null : staat.getBytes(StandardCharsets.UTF_8);
        return new StateChange(TOPIC, rij.getString("id"), rij.getLong("versie"), type, json);
    }
}
