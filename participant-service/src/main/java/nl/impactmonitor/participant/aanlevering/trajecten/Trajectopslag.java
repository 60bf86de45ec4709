package nl.impactmonitor.participant.aanlevering.trajecten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.sets.Invoeging;
import nl.impactmonitor.participant.aanlevering.sets.Reeks;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.scholingstraject.Statusdatum;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Status;

/** Reads and writes delivered trajecten in sets: a statement per table, whatever the number of rows. */
@ApplicationScoped
class Trajectopslag {

    private final Kalender kalender;

    Trajectopslag(Kalender kalender) {
        this.kalender = kalender;
    }

    /** @param ingetrokken taken back earlier */
    record Bekend(UUID id, String pilot, long versie, boolean ingetrokken, Status status, LocalDate statusSinds) {}

    /** By own key of the organisation, as far as the caller may see them; locked in order of id until the transaction ends. */
    Map<String, Bekend> zoek(Connection c, String organisatie, Collection<String> bronIds) throws SQLException {
        Map<String, Bekend> bekend = new HashMap<>();
        try (PreparedStatement lees = c.prepareStatement(
                "select bron_id, id, pilot, versie, ingetrokken, status, status_sinds from scholingstraject"
                        + " where aanleveraar = ? and bron_id = any (?) order by id for update")) {
            lees.setString(1, organisatie);
            lees.setArray(2, c.createArrayOf("text", bronIds.toArray()));
            ResultSet rs = lees.executeQuery();
            while (rs.next()) {
                bekend.put(
                        rs.getString(1),
                        new Bekend(
                                rs.getObject(2, UUID.class),
                                rs.getString(3),
                                rs.getLong(4),
                                rs.getBoolean(5),
                                Status.valueOf(rs.getString(6)),
                                rs.getObject(7, LocalDate.class)));
            }
        }
        return bekend;
    }

    Set<UUID> metDeelnames(Connection c, Collection<UUID> trajecten) throws SQLException {
        Set<UUID> gevonden = new HashSet<>();
        try (PreparedStatement lees =
                c.prepareStatement("select id from unnest(?) t(id) where traject_heeft_deelnames(id)")) {
            lees.setArray(1, c.createArrayOf("uuid", trajecten.toArray()));
            ResultSet rs = lees.executeQuery();
            while (rs.next()) {
                gevonden.add(rs.getObject(1, UUID.class));
            }
        }
        return gevonden;
    }

    /** Remembers these contents; what is not in the answer was known already. */
    Set<UUID> nieuweInhoud(Connection c, Map<UUID, byte[]> inhouden) throws SQLException {
        Set<UUID> nieuw = new HashSet<>();
        List<Map.Entry<UUID, byte[]>> alle = List.copyOf(inhouden.entrySet());
        try (PreparedStatement bewaar =
                c.prepareStatement("insert into scholingstraject_inhoud (scholingstraject, inhoud)"
                        + " select * from unnest(?, ?) on conflict do nothing returning scholingstraject")) {
            bewaar.setArray(
                    1,
                    c.createArrayOf("uuid", alle.stream().map(Map.Entry::getKey).toArray()));
            bewaar.setArray(
                    2,
                    c.createArrayOf(
                            "bytea", alle.stream().map(Map.Entry::getValue).toArray(byte[][]::new)));
            ResultSet rs = bewaar.executeQuery();
            while (rs.next()) {
                nieuw.add(rs.getObject(1, UUID.class));
            }
        }
        return nieuw;
    }

    /** @return the keys under which a traject came in; one of a pilot that the caller may not see stands in the way of others */
    Set<String> voegToe(Connection c, Levering levering, Map<UUID, TrajectRij> trajecten) throws SQLException {
        try (Invoeging rijen = new Invoeging(
                c,
                "scholingstraject",
                "id uuid, pilot text, versie bigint, naam text, soort text, nieuw boolean, status text,"
                        + " status_sinds date, ontwikkeld_op date, geborgd_op date, niveau text, crebo text,"
                        + " aanleveraar text, bron_id text",
                "on conflict (aanleveraar, bron_id) do nothing")) {
            trajecten.forEach((id, t) -> rijen.rij(
                    id,
                    levering.pilot(),
                    1L,
                    t.naam(),
                    t.soort(),
                    t.nieuw(),
                    t.status(),
                    Statusdatum.van(t, null, null, kalender.vandaag()),
                    t.ontwikkeldOp(),
                    t.geborgdOp(),
                    Niveau.naam(t.niveau()),
                    t.crebo(),
                    levering.organisatie(),
                    t.bronId()));
        }
        Set<String> binnen = new HashSet<>();
        try (PreparedStatement lees = c.prepareStatement("select bron_id from scholingstraject where id = any (?)")) {
            lees.setArray(1, c.createArrayOf("uuid", trajecten.keySet().toArray()));
            ResultSet rs = lees.executeQuery();
            while (rs.next()) {
                binnen.add(rs.getString(1));
            }
        }
        return binnen;
    }

    /** What they were is to be kept before ({@link nl.impactmonitor.participant.scholingstraject.Trajectgeschiedenis}). */
    void wijzig(Connection c, Map<Bekend, TrajectRij> trajecten) throws SQLException {
        try (Reeks reeks = new Reeks(
                c,
                "update scholingstraject set versie = versie + 1, naam = ?, soort = ?, nieuw = ?, status = ?,"
                        + " status_sinds = ?, ontwikkeld_op = ?, geborgd_op = ?, niveau = ?, crebo = ?,"
                        + " ingetrokken = false where id = ?")) {
            for (var wijziging : trajecten.entrySet()) {
                Bekend was = wijziging.getKey();
                TrajectRij t = wijziging.getValue();
                reeks.rij(
                        t.naam(),
                        t.soort(),
                        t.nieuw(),
                        t.status(),
                        Statusdatum.van(t, was.status(), was.statusSinds(), kalender.vandaag()),
                        t.ontwikkeldOp(),
                        t.geborgdOp(),
                        Niveau.naam(t.niveau()),
                        t.crebo(),
                        was.id());
            }
        }
    }

    /** As {@link #wijzig}. */
    void trekIn(Connection c, Collection<Bekend> trajecten) throws SQLException {
        try (PreparedStatement trek = c.prepareStatement(
                "update scholingstraject set versie = versie + 1, ingetrokken = true where id = any (?)")) {
            trek.setArray(
                    1,
                    c.createArrayOf("uuid", trajecten.stream().map(Bekend::id).toArray()));
            trek.executeUpdate();
        }
    }
}
