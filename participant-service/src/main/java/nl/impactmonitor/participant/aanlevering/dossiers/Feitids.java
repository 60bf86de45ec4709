package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;

/**
 * Ids of facts over a correction: a fact that is delivered again (a meting by moment and date, a bewijs by kind and date, a
 * match by employer and date) keeps its id; others get a new one.
 */
final class Feitids {

    private final Map<List<Object>, Deque<UUID>> bekend = new HashMap<>();

    private Feitids() {}

    /** Removes what the organisation delivered about these deelnemers, and remembers the ids. */
    static Feitids naVerwijdering(Connection c, String organisatie, List<UUID> deelnemers) throws SQLException {
        Feitids ids = new Feitids();
        if (!deelnemers.isEmpty()) {
            ids.verwijder(c, "meting", "moment", organisatie, deelnemers);
            ids.verwijder(c, "bewijs", "soort", organisatie, deelnemers);
            ids.verwijder(c, "match", "werkgever", organisatie, deelnemers);
            ids.verwijder(c, "toestemming", "soort", organisatie, deelnemers);
            ids.verwijder(c, "deelname", "status", organisatie, deelnemers);
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

    private UUID id(Object... sleutel) {
        Deque<UUID> ids = bekend.get(List.of(sleutel));
        return ids == null || ids.isEmpty() ? UUID.randomUUID() : ids.removeFirst();
    }

    private void verwijder(Connection c, String tabel, String kenmerk, String organisatie, List<UUID> deelnemers)
            throws SQLException {
        String datum = tabel.equals("deelname") ? "start" : "datum";
        String sql = "delete from " + tabel + " where deelnemer = any (?) and aanleveraar = ? returning id, deelnemer, "
                + kenmerk + ", " + datum;
        try (PreparedStatement verwijder = c.prepareStatement(sql)) {
            verwijder.setArray(1, c.createArrayOf("uuid", deelnemers.toArray()));
            verwijder.setString(2, organisatie);
            try (ResultSet rs = verwijder.executeQuery()) {
                while (rs.next()) {
                    List<Object> sleutel = List.of(
                            tabel, rs.getObject(2, UUID.class), rs.getString(3), rs.getObject(4, LocalDate.class));
                    bekend.computeIfAbsent(sleutel, s -> new ArrayDeque<>()).add(rs.getObject(1, UUID.class));
                }
            }
        }
    }
}
