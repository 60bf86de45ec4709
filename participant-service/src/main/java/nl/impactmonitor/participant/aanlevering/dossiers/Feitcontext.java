package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Context.Deelnamesleutel;
import nl.impactmonitor.participant.aanlevering.dossiers.Feitdossier.Plaats;
import nl.impactmonitor.participant.meting.Metingregels.Persoon;
import nl.impactmonitor.participant.meting.Metingstap;
import nl.impactmonitor.participant.meting.Moment;

/** What the database knows about the persons of a set of facts: a few queries, whatever the number of rows. */
final class Feitcontext {

    private static final String VAN_PERSONEN = " where organisatie = ? and soort = ? and deelnemer = any (?)";

    final Map<UUID, Persoon> personen = new HashMap<>();
    /** The fact behind a row; null when it was withdrawn. */
    final Map<Plaats, UUID> bekend = new HashMap<>();

    final Map<String, UUID> trajecten = new HashMap<>();
    private final Map<UUID, List<Stap<Metingstap>>> metingen = new HashMap<>();
    private final Map<UUID, List<Stap<Deelnamesleutel>>> deelnames = new HashMap<>();

    private record Stap<T>(UUID feit, T wat) {}

    private Feitcontext() {}

    /** Locks the persons, in order of id so that two jobs never wait for each other. */
    static Feitcontext lees(Connection c, Levering levering, Rijsoort soort, List<Feitdossier> set)
            throws SQLException {
        Feitcontext context = new Feitcontext();
        Object[] ids = ids(set);
        context.personen(c, ids);
        context.bekend(c, levering, ids);
        if (soort == Rijsoort.METINGEN) {
            context.metingen(c, ids);
        }
        if (soort == Rijsoort.DEELNAMES) {
            context.deelnames(c, ids);
            context.trajecten(c, levering, set);
        }
        return context;
    }

    /** Empty for a fact that is no meting. */
    Optional<Metingstap> meting(UUID deelnemer, UUID feit) {
        return metingen.getOrDefault(deelnemer, List.of()).stream()
                .filter(stap -> stap.feit().equals(feit))
                .map(Stap::wat)
                .findFirst();
    }

    /** The metingen of a person but this one. */
    List<Metingstap> andereMetingen(UUID deelnemer, UUID feit) {
        return anders(metingen, deelnemer, feit);
    }

    List<Deelnamesleutel> andereDeelnames(UUID deelnemer, UUID feit) {
        return anders(deelnames, deelnemer, feit);
    }

    private static <T> List<T> anders(Map<UUID, List<Stap<T>>> feiten, UUID deelnemer, UUID feit) {
        return feiten.getOrDefault(deelnemer, List.of()).stream()
                .filter(stap -> !stap.feit().equals(feit))
                .map(Stap::wat)
                .toList();
    }

    private void personen(Connection c, Object[] ids) throws SQLException {
        Contextlezer.lees(
                c,
                "select id, instemming, bijzondere_gegevens, geslacht, leeftijdsklasse, opleidingsniveau, leerder_type,"
                        + " instroomkanaal from deelnemer where id = any (?) order by id for update",
                p -> p.setArray(1, c.createArrayOf("uuid", ids)),
                rs -> personen.put(
                        rs.getObject(1, UUID.class),
                        new Persoon(
                                rs.getBoolean(2),
                                rs.getBoolean(3),
                                Map.of(
                                        "geslacht", rs.getString(4),
                                        "leeftijdsklasse", rs.getString(5),
                                        "opleidingsniveau", rs.getString(6),
                                        "leerderType", rs.getString(7),
                                        "instroomkanaal", rs.getString(8)))));
    }

    private void bekend(Connection c, Levering levering, Object[] ids) throws SQLException {
        Contextlezer.lees(
                c,
                "select deelnemer, sleutel, feit from aangeleverd" + VAN_PERSONEN,
                wie(c, levering, ids),
                rs -> bekend.put(
                        new Plaats(rs.getObject(1, UUID.class), new Sleutel(rs.getBytes(2))),
                        rs.getObject(3, UUID.class)));
    }

    private static Contextlezer.Vuller wie(Connection c, Levering levering, Object[] ids) {
        return p -> {
            p.setString(1, levering.organisatie());
            p.setString(2, levering.soort().name());
            p.setArray(3, c.createArrayOf("uuid", ids));
        };
    }

    /** The rows of the set whose content did not come before. Nobody is locked for the others: most of a nightly file. */
    static List<Feitdossier> nieuw(Connection c, Levering levering, List<Feitdossier> set) throws SQLException {
        Set<List<Object>> gezien = new HashSet<>();
        Contextlezer.lees(
                c,
                "select deelnemer, sleutel, inhoud from aangeleverd_inhoud" + VAN_PERSONEN,
                wie(c, levering, ids(set)),
                rs -> gezien.add(List.of(
                        new Plaats(rs.getObject(1, UUID.class), new Sleutel(rs.getBytes(2))),
                        new Sleutel(rs.getBytes(3)))));
        return set.stream()
                .filter(d -> !gezien.contains(List.of(d.plaats(), d.inhoud())))
                .toList();
    }

    private static Object[] ids(List<Feitdossier> set) {
        return set.stream().map(Feitdossier::deelnemer).distinct().toArray();
    }

    private void metingen(Connection c, Object[] ids) throws SQLException {
        Contextlezer.lees(
                c,
                "select deelnemer, id, moment, datum from meting where deelnemer = any (?)",
                p -> p.setArray(1, c.createArrayOf("uuid", ids)),
                rs -> metingen.computeIfAbsent(rs.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Stap<>(
                                rs.getObject(2, UUID.class),
                                new Metingstap(Moment.valueOf(rs.getString(3)), rs.getObject(4, LocalDate.class)))));
    }

    private void deelnames(Connection c, Object[] ids) throws SQLException {
        Contextlezer.lees(
                c,
                "select deelnemer, id, scholingstraject, start from deelname where deelnemer = any (?)",
                p -> p.setArray(1, c.createArrayOf("uuid", ids)),
                rs -> deelnames
                        .computeIfAbsent(rs.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Stap<>(
                                rs.getObject(2, UUID.class),
                                new Deelnamesleutel(rs.getObject(3, UUID.class), rs.getObject(4, LocalDate.class)))));
    }

    private void trajecten(Connection c, Levering levering, List<Feitdossier> set) throws SQLException {
        Object[] bronIds = set.stream()
                .map(d -> d.rij().feit())
                .filter(DossierRij.DeelnameRij.class::isInstance)
                .map(feit -> ((DossierRij.DeelnameRij) feit).traject())
                .distinct()
                .toArray();
        trajecten.putAll(Contextlezer.trajecten(c, levering, bronIds));
    }
}
