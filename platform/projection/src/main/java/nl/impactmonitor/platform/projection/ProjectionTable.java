package nl.impactmonitor.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The SQL of {@code projectie_versie}, {@code projectie_positie} and the writing side of {@code dode_letter}. */
final class ProjectionTable {
    /** Takes the row locks in key order, so that two batches cannot wait for each other. */
    private static final String RAISE = """
            insert into projectie_versie (topic, sleutel, versie, verwijderd)
            select ?, sleutel, versie, verwijderd
              from unnest(?::text[], ?::bigint[], ?::boolean[]) as r (sleutel, versie, verwijderd)
             order by sleutel
            on conflict (topic, sleutel) do update
               set versie = excluded.versie, verwijderd = excluded.verwijderd
             where projectie_versie.versie < excluded.versie
            returning sleutel
            """;

    private static final String SAVE_POSITIONS = """
            insert into projectie_positie (topic, partitie, volgende)
            select ?, partitie, volgende from unnest(?::integer[], ?::bigint[]) as r (partitie, volgende)
            on conflict (topic, partitie) do update set volgende = excluded.volgende
            """;

    private static final String DELETE_REPAIRED = """
            delete from dode_letter d using projectie_versie v
             where d.topic = ? and d.sleutel = any (?) and v.topic = d.topic and v.sleutel = d.sleutel
               and d.versie <= v.versie
            returning d.sleutel
            """;

    /** Not when the projection is past it; of one key the newest letter stays. */
    private static final String KEEP = """
            insert into dode_letter (topic, sleutel, versie, inhoud, reden, partitie, positie)
            select n.*
              from (values (?, ?, ?, ?, ?, ?, ?)) as n (topic, sleutel, versie, inhoud, reden, partitie, positie)
             where not exists (select 1 from projectie_versie v
                                where v.topic = n.topic and v.sleutel = n.sleutel
                                  and n.versie > 0 and v.versie >= n.versie)
            on conflict (topic, sleutel) do update
               set versie = excluded.versie, inhoud = excluded.inhoud, reden = excluded.reden,
                   partitie = excluded.partitie, positie = excluded.positie, ontvangen = now()
             where dode_letter.versie <= excluded.versie
            """;

    private ProjectionTable() {}

    /** @param verwijderd how many of the keys are erased */
    public record Versies(long aantal, long verwijderd, long somVersies) {}

    /** Stores the versies that are higher than the stored ones, and returns their keys. */
    static Set<String> raise(Connection c, String topic, Collection<? extends Change<?>> changes) throws SQLException {
        if (changes.isEmpty()) {
            return Set.of();
        }
        try (var s = c.prepareStatement(RAISE)) {
            s.setString(1, topic);
            s.setArray(
                    2, c.createArrayOf("text", changes.stream().map(Change::key).toArray(String[]::new)));
            s.setArray(
                    3,
                    c.createArrayOf(
                            "bigint", changes.stream().map(Change::versie).toArray(Long[]::new)));
            s.setArray(
                    4,
                    c.createArrayOf(
                            "boolean",
                            changes.stream()
                                    .map(change -> change.state().isEmpty())
                                    .toArray(Boolean[]::new)));
            return strings(s);
        }
    }

    static void savePositions(Connection c, String topic, Map<Integer, Long> positions) throws SQLException {
        if (!positions.isEmpty()) {
            var sorted = new TreeMap<>(positions);
            try (var s = c.prepareStatement(SAVE_POSITIONS)) {
                s.setString(1, topic);
                s.setArray(2, c.createArrayOf("integer", sorted.keySet().toArray()));
                s.setArray(3, c.createArrayOf("bigint", sorted.values().toArray()));
                s.executeUpdate();
            }
        }
    }

    static Map<Integer, Long> positions(Connection c, String topic) throws SQLException {
        try (var s = c.prepareStatement("select partitie, volgende from projectie_positie where topic = ?")) {
            s.setString(1, topic);
            var found = new TreeMap<Integer, Long>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.put(r.getInt(1), r.getLong(2));
                }
            }
            return found;
        }
    }

    static Versies versies(Connection c, String topic) throws SQLException {
        try (var s = c.prepareStatement("select count(*), count(*) filter (where verwijderd), coalesce(sum(versie), 0)"
                + " from projectie_versie where topic = ?")) {
            s.setString(1, topic);
            try (var r = s.executeQuery()) {
                r.next();
                return new Versies(r.getLong(1), r.getLong(2), r.getLong(3));
            }
        }
    }

    static Set<String> deleteRepaired(Connection c, String topic, Set<String> keys) throws SQLException {
        try (var s = c.prepareStatement(DELETE_REPAIRED)) {
            s.setString(1, topic);
            s.setArray(2, c.createArrayOf("text", keys.toArray(String[]::new)));
            return strings(s);
        }
    }

    /** @return false when the letter is of no use any more */
    static boolean keep(Connection c, DeadLetter letter) throws SQLException {
        try (var s = c.prepareStatement(KEEP)) {
            s.setString(1, letter.topic());
            s.setString(2, letter.key());
            s.setLong(3, letter.versie());
            s.setBytes(4, letter.json());
            s.setString(5, letter.reason());
            s.setInt(6, letter.partition());
            s.setLong(7, letter.offset());
            return s.executeUpdate() > 0;
        }
    }

    private static Set<String> strings(PreparedStatement s) throws SQLException {
        var found = new HashSet<String>();
        try (var r = s.executeQuery()) {
            while (r.next()) {
                found.add(r.getString(1));
            }
        }
        return found;
    }
}
