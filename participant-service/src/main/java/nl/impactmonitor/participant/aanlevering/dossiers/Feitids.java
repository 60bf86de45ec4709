package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Aanleversoort;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;

/**
 * Ids of facts over a correction: a fact that is delivered again (a meting by moment and date, a bewijs by kind and date, a
 * match by employer and date, a deelname by traject and start) keeps its id; others get a new one.
 */
final class Feitids {

    /** Facts are compared without what writing them again changes. */
    private static final String GESCHIEDENIS = """
            with oud as (
                select (w ->> 'id')::uuid as id, (w ->> 'deelnemer')::uuid as deelnemer, w ->> 'pilot' as pilot,
                       (w ->> 'versie')::bigint as versie, w as was
                from unnest(?) t(tekst) cross join lateral (select tekst::jsonb as w) j),
            beeld as (
                select oud.*, nieuw.id is not null as gebleven,
                       to_jsonb(nieuw) - array['versie', 'volgnummer'] is distinct from
                           was - array['versie', 'volgnummer'] as anders
                from oud left join %1$s nieuw on nieuw.id = oud.id),
            versies as (
                update %1$s f set versie = b.versie + case when b.anders then 1 else 0 end
                from beeld b where f.id = b.id)
            insert into feit_geschiedenis (deelnemer, pilot, soort, feit, versie, was, handeling, reden, door)
            select deelnemer, pilot, ?, id, versie, was, case when gebleven then 'CORRECTIE' else 'INTREKKING' end,
                   'AANLEVERING', ?
            from beeld where anders""";

    private final Map<List<Object>, Deque<UUID>> bekend = new HashMap<>();

    private final Map<Feitsoort, List<String>> was = new EnumMap<>(Feitsoort.class);

    private Feitids() {}

    /**
     * Removes what the organisation delivered about these deelnemers as part of them, and remembers the ids; facts that came
     * as rows of their own stay.
     */
    static Feitids naVerwijdering(Connection c, Levering levering, List<UUID> deelnemers) throws SQLException {
        Feitids ids = new Feitids();
        String organisatie = levering.organisatie();
        if (!deelnemers.isEmpty() && levering.soort() == Aanleversoort.DOSSIERS) {
            ids.verwijder(c, Feitsoort.METING, "moment", organisatie, deelnemers);
            ids.verwijder(c, Feitsoort.BEWIJS, "soort", organisatie, deelnemers);
            ids.verwijder(c, Feitsoort.MATCH, "werkgever", organisatie, deelnemers);
            ids.verwijder(c, Feitsoort.DEELNAME, "scholingstraject", organisatie, deelnemers);
        }
        if (!deelnemers.isEmpty()) {
            verwijderToestemmingen(c, organisatie, deelnemers);
        }
        return ids;
    }

    /** Removes these facts, and remembers what they were. */
    static Feitids naVerwijderingVan(Connection c, Feitsoort soort, Object[] feiten) throws SQLException {
        Feitids ids = new Feitids();
        try (PreparedStatement verwijder =
                c.prepareStatement("delete from " + soort.tabel() + " f where id = any (?) returning to_jsonb(f)")) {
            verwijder.setArray(1, c.createArrayOf("uuid", feiten));
            try (ResultSet rs = verwijder.executeQuery()) {
                while (rs.next()) {
                    ids.was.computeIfAbsent(soort, s -> new ArrayList<>()).add(rs.getString(1));
                }
            }
        }
        return ids;
    }

    UUID meting(UUID deelnemer, MetingVraag meting) {
        return id("meting", deelnemer, meting.moment().name(), meting.datum());
    }

    UUID bewijs(UUID deelnemer, BewijsVraag bewijs) {
        return id("bewijs", deelnemer, bewijs.soort().name(), bewijs.datum());
    }

    UUID match(UUID deelnemer, MatchVraag match) {
        return id("match", deelnemer, match.werkgever(), match.datum());
    }

    UUID deelname(UUID deelnemer, UUID traject, LocalDate start) {
        return id("deelname", deelnemer, traject.toString(), start);
    }

    /**
     * After the facts were written again: those that changed get the next versie, the others keep theirs; what a changed
     * one was, and what was not delivered again, goes into the history.
     */
    void bewaarGeschiedenis(Connection c, String door) throws SQLException {
        for (var soort : was.entrySet()) {
            try (PreparedStatement bewaar =
                    c.prepareStatement(GESCHIEDENIS.formatted(soort.getKey().tabel()))) {
                bewaar.setArray(1, c.createArrayOf("text", soort.getValue().toArray()));
                bewaar.setString(2, soort.getKey().name());
                bewaar.setString(3, door);
                bewaar.executeUpdate();
            }
        }
    }

    private UUID id(Object... sleutel) {
        Deque<UUID> ids = bekend.get(List.of(sleutel));
        return ids == null || ids.isEmpty() ? UUID.randomUUID() : ids.removeFirst();
    }

    private void verwijder(Connection c, Feitsoort soort, String kenmerk, String organisatie, List<UUID> deelnemers)
            throws SQLException {
        String tabel = soort.tabel();
        String datum = soort == Feitsoort.DEELNAME ? "start" : "datum";
        String sql = "delete from " + tabel + " f where deelnemer = any (?) and aanleveraar = ? and not exists"
                + " (select from aangeleverd a where a.feit = f.id) returning id, deelnemer, "
                + kenmerk + ", " + datum + ", to_jsonb(f)";
        try (PreparedStatement verwijder = c.prepareStatement(sql)) {
            verwijder.setArray(1, c.createArrayOf("uuid", deelnemers.toArray()));
            verwijder.setString(2, organisatie);
            try (ResultSet rs = verwijder.executeQuery()) {
                while (rs.next()) {
                    List<Object> sleutel = List.of(
                            tabel, rs.getObject(2, UUID.class), rs.getString(3), rs.getObject(4, LocalDate.class));
                    bekend.computeIfAbsent(sleutel, s -> new ArrayDeque<>()).add(rs.getObject(1, UUID.class));
                    was.computeIfAbsent(soort, s -> new ArrayList<>()).add(rs.getString(5));
                }
            }
        }
    }

    private static void verwijderToestemmingen(Connection c, String organisatie, List<UUID> deelnemers)
            throws SQLException {
        try (PreparedStatement verwijder =
                c.prepareStatement("delete from toestemming where deelnemer = any (?) and aanleveraar = ?")) {
            verwijder.setArray(1, c.createArrayOf("uuid", deelnemers.toArray()));
            verwijder.setString(2, organisatie);
            verwijder.executeUpdate();
        }
    }
}
