package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.dossiers.Context.Anderen;
import nl.impactmonitor.participant.aanlevering.dossiers.Context.Bekend;
import nl.impactmonitor.participant.aanlevering.dossiers.Context.Deelnamesleutel;
import nl.impactmonitor.participant.deelnemer.Opgave;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.participant.deelnemer.Uitval;
import nl.impactmonitor.participant.meting.Metingstap;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;

/** Reads the {@link Context} of a batch: one query per table, whatever the number of rows. */
@ApplicationScoped
class Contextlezer {

    private final Opgaven opgaven;

    Contextlezer(Opgaven opgaven) {
        this.opgaven = opgaven;
    }

    /**
     * Locks the known deelnemers, in order of id so that two jobs never wait for each other. Of a content that was seen before
     * nothing is asked and nobody locked: most of a nightly file is.
     */
    Context lees(Connection c, Levering levering, List<Dossier> dossiers) throws SQLException {
        byte[][] koppelingen = dossiers.stream().map(d -> d.koppeling().bytes()).toArray(byte[][]::new);
        Map<Sleutel, Bekend> deelnemers = deelnemers(c, levering, koppelingen);
        Map<String, Bekend> codes = codes(c, levering, dossiers);
        Set<Sleutel> gezien = gezien(c, levering, koppelingen);
        List<UUID> ids = dossiers.stream()
                .filter(d -> !gezien.contains(d.inhoud()))
                .flatMap(d -> Stream.concat(
                        Stream.ofNullable(deelnemers.get(d.koppeling())), d.deelnemercode().map(codes::get).stream()))
                .map(Bekend::id)
                .distinct()
                .toList();
        Map<UUID, Context.Vastgelegd> vastgelegd = vergrendeld(c, levering, ids);
        return new Context(
                deelnemers,
                gezien,
                Uitgeslotenen.lees(c, levering, koppelingen),
                trajectenVan(c, levering, dossiers),
                codes,
                vastgelegd,
                dossiers.stream().anyMatch(d -> d.rij().isIntrekking()) ? Gedeelden.lees(c, levering, ids) : Set.of(),
                ids.isEmpty() ? Map.of() : anderen(c, levering, ids));
    }

    private static Map<Sleutel, Bekend> deelnemers(Connection c, Levering l, byte[][] koppelingen) throws SQLException {
        Map<Sleutel, Bekend> gevonden = new HashMap<>();
        lees(
                c,
                "select koppeling, deelnemer, pilot from koppeling where organisatie = ? and koppeling = any (?)",
                p -> {
                    p.setString(1, l.organisatie());
                    p.setArray(2, c.createArrayOf("bytea", koppelingen));
                },
                rs -> gevonden.put(
                        new Sleutel(rs.getBytes(1)),
                        new Bekend(rs.getObject(2, UUID.class), rs.getString(3).equals(l.pilot()))));
        return gevonden;
    }

    private static Map<String, Bekend> codes(Connection c, Levering l, List<Dossier> dossiers) throws SQLException {
        Object[] codes = dossiers.stream()
                .flatMap(d -> d.deelnemercode().stream())
                .distinct()
                .toArray();
        Map<String, Bekend> gevonden = new HashMap<>();
        if (codes.length > 0) {
            lees(
                    c,
                    "select deelnemercode, id, pilot from deelnemer where deelnemercode = any (?)",
                    p -> p.setArray(1, c.createArrayOf("text", codes)),
                    rs -> gevonden.put(
                            rs.getString(1),
                            new Bekend(
                                    rs.getObject(2, UUID.class), rs.getString(3).equals(l.pilot()))));
        }
        return gevonden;
    }

    /** In order of id, so that two jobs never wait for each other. */
    private Map<UUID, Context.Vastgelegd> vergrendeld(Connection c, Levering l, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, Context.Vastgelegd> gevonden = new HashMap<>();
        if (ids.isEmpty()) {
            return gevonden;
        }
        Map<UUID, Opgave> aanvullingen = new HashMap<>();
        lees(
                c,
                "select deelnemer, inhoud from andere_opgave where deelnemer = any (?) and bron <> ?"
                        + " and onderwerp = 'KENMERKEN' order by bron",
                p -> {
                    p.setArray(1, c.createArrayOf("uuid", ids.toArray()));
                    p.setString(2, l.organisatie());
                },
                rs -> aanvullingen.merge(
                        rs.getObject(1, UUID.class), opgaven.lees(rs.getString(2)), Opgave::aangevuldMet));
        lees(
                c,
                "select id, kenmerken_bron, groep, aangemeld_op, geslacht, leeftijdsklasse, opleidingsniveau,"
                        + " leerder_type, instroomkanaal, uitval_op, uitval_reden, uitval_bron"
                        + " from deelnemer where id = any (?) order by id for update",
                p -> p.setArray(1, c.createArrayOf("uuid", ids.toArray())),
                rs -> {
                    UUID id = rs.getObject(1, UUID.class);
                    boolean leidt = l.organisatie().equals(rs.getString(2));
                    gevonden.put(
                            id, new Context.Vastgelegd(leidt, Opgaven.rij(rs), aanvullingen.get(id), vertrek(rs, l)));
                });
        return gevonden;
    }

    private static Context.Vertrek vertrek(ResultSet rs, Levering l) throws SQLException {
        LocalDate op = rs.getObject("uitval_op", LocalDate.class);
        return op == null
                ? null
                : new Context.Vertrek(
                        new Uitval(op, Stopreden.valueOf(rs.getString("uitval_reden"))),
                        l.organisatie().equals(rs.getString("uitval_bron")));
    }

    private static Set<Sleutel> gezien(Connection c, Levering l, byte[][] koppelingen) throws SQLException {
        Set<Sleutel> gezien = new HashSet<>();
        lees(
                c,
                "select inhoud from koppeling_inhoud where organisatie = ? and koppeling = any (?)",
                p -> {
                    p.setString(1, l.organisatie());
                    p.setArray(2, c.createArrayOf("bytea", koppelingen));
                },
                rs -> gezien.add(new Sleutel(rs.getBytes(1))));
        return gezien;
    }

    private static Map<String, UUID> trajectenVan(Connection c, Levering l, List<Dossier> dossiers)
            throws SQLException {
        Object[] bronIds = dossiers.stream()
                .flatMap(d -> d.rij().deelnames().stream())
                .map(DossierRij.DeelnameRij::traject)
                .distinct()
                .toArray();
        return trajecten(c, l, bronIds);
    }

    /** The trajecten that this organisation delivered for the pilot, by its own key. */
    static Map<String, UUID> trajecten(Connection c, Levering l, Object[] bronIds) throws SQLException {
        Map<String, UUID> trajecten = new HashMap<>();
        if (bronIds.length > 0) {
            lees(
                    c,
                    "select bron_id, id from scholingstraject where aanleveraar = ? and pilot = ? and bron_id = any (?)"
                            + " and not ingetrokken",
                    p -> {
                        p.setString(1, l.organisatie());
                        p.setString(2, l.pilot());
                        p.setArray(3, c.createArrayOf("text", bronIds));
                    },
                    rs -> trajecten.put(rs.getString(1), rs.getObject(2, UUID.class)));
        }
        return trajecten;
    }

    private static Map<UUID, Anderen> anderen(Connection c, Levering l, List<UUID> ids) throws SQLException {
        Map<UUID, Anderen> anderen = new HashMap<>();
        Vuller parameters = p -> {
            p.setArray(1, c.createArrayOf("uuid", ids.toArray()));
            p.setString(2, l.organisatie());
        };
        String wie = " where deelnemer = any (?) and aanleveraar is distinct from ?";
        String feit = wie.replace("aanleveraar is distinct from ?", """
                (aanleveraar is distinct from ? or exists (select from aangeleverd a where a.feit = f.id))""");
        lees(
                c,
                "select deelnemer, soort, gegeven, datum, tekstversie from toestemming" + wie + " order by volgnummer",
                parameters,
                rs -> van(anderen, rs)
                        .toestemmingen()
                        .add(new ToestemmingVraag(
                                ToestemmingVraag.Soort.valueOf(rs.getString(2)),
                                rs.getBoolean(3),
                                rs.getObject(4, LocalDate.class),
                                rs.getString(5))));
        lees(c, "select deelnemer, moment, datum from meting f" + feit, parameters, rs -> van(anderen, rs)
                .metingen()
                .add(new Metingstap(Moment.valueOf(rs.getString(2)), rs.getObject(3, LocalDate.class))));
        lees(c, "select deelnemer, scholingstraject, start from deelname f" + feit, parameters, rs -> van(anderen, rs)
                .deelnames()
                .add(new Deelnamesleutel(rs.getObject(2, UUID.class), rs.getObject(3, LocalDate.class))));
        return anderen;
    }

    private static Anderen van(Map<UUID, Anderen> anderen, ResultSet rs) throws SQLException {
        return anderen.computeIfAbsent(
                rs.getObject(1, UUID.class), id -> new Anderen(new ArrayList<>(), new ArrayList<>(), new HashSet<>()));
    }

    interface Vuller {
        void vul(PreparedStatement p) throws SQLException;
    }

    interface Rijlezing {
        void lees(ResultSet rs) throws SQLException;
    }

    static void lees(Connection c, String sql, Vuller vuller, Rijlezing rij) throws SQLException {
        try (PreparedStatement p = c.prepareStatement(sql)) {
            vuller.vul(p);
            try (ResultSet rs = p.executeQuery()) {
                while (rs.next()) {
                    rij.lees(rs);
                }
            }
        }
    }
}
