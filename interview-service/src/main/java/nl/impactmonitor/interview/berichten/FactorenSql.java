package nl.impactmonitor.interview.berichten;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.impactmonitor.platform.outbox.StateChange;

/**
 * The state that other services see of an interview: per code the number of coded fragments, as
 * docs/contracts/factoren.v1.schema.json describes it. Texts, respondenten and coders stay here.
 */
final class FactorenSql {

    static final String TOPIC = "factoren.v1";

    /** Several coders with the same code on one fragment count as one fragment. */
    static final String ALLE = """
            select i.id, i.versie, json_build_object(
                     'interview', i.id,
                     'versie', i.versie,
                     'pilot', i.pilot,
                     'niveau', i.niveau,
                     'datum', i.datum,
                     'factoren', coalesce(f.factoren, '[]'::json))::text as staat
            from interview i
            cross join lateral (
              select json_agg(json_build_object(
                       'codeboek', k.codeboek,
                       'codeboekVersie', k.codeboek_versie,
                       'code', k.code,
                       'soort', k.soort,
                       'thema', k.thema,
                       'deelvraag', k.deelvraag,
                       'fragmenten', t.fragmenten) order by k.codeboek, k.codeboek_versie, k.volgorde) as factoren
              from (select c.codeboek, c.codeboek_versie, c.code, count(distinct c.fragment) as fragmenten
                    from codering c
                    where c.interview = i.id
                    group by c.codeboek, c.codeboek_versie, c.code) t
              join code k using (codeboek, codeboek_versie, code)
            ) f
            """;

    static final String EEN = ALLE + "where i.id = ?";

    static final String VERSIES = "select count(*) as aantal, coalesce(sum(versie), 0) as som from interview";

    private FactorenSql() {}

    static StateChange staat(ResultSet rij, String type) throws SQLException {
        return new StateChange(
                TOPIC,
                rij.getString("id"),
                rij.getLong("versie"),
                type,
                rij.getString("staat").getBytes(StandardCharsets.UTF_8));
    }
}
