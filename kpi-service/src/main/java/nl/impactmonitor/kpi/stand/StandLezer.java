package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Reads what has gone out; never touches the projection. */
@ApplicationScoped
public class StandLezer {

    /** A figure that was kept was counted by the definitions of the stand in which it was made. */
    private static final String LAATSTE = """
            select u.uitgegeven_op, c.pilot, c.kpi, c.lezing, c.waarde, c.personen, c.stand_per,
                   coalesce(toen.definities, u.definities)
            from stand_cel c join stand_uitgifte u on u.id = c.uitgifte
            left join stand_uitgifte toen
                on toen.programma = u.programma and toen.uitgegeven_op = c.stand_per and c.stand_per <> u.uitgegeven_op
            where u.id = (
                select id from stand_uitgifte
                where programma = ? and peildatum <= ? order by peildatum desc, id desc limit 1)
            """;

    private static final String REGIOS = """
            select r.regio, r.plaats from stand_regio r
            where r.uitgifte = (
                select id from stand_uitgifte
                where programma = ? and peildatum <= ? order by peildatum desc, id desc limit 1)
            """;

    private final AgroalDataSource verzoek;

    StandLezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** The last stand with a peildatum on or before that day. */
    public Optional<Cijfers> laatste(String programma, LocalDate peildatum) {
        try (Connection db = verzoek.getConnection()) {
            return laatste(db, programma, peildatum);
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be read", e);
        }
    }

    static Optional<Cijfers> laatste(Connection db, String programma, LocalDate peildatum) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(LAATSTE)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            Map<Plek, Cijfer> cellen = new HashMap<>();
            TreeSet<String> pilots = new TreeSet<>();
            Instant uitgegevenOp = null;
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    uitgegevenOp = rij.getObject(1, OffsetDateTime.class).toInstant();
                    Plek plek =
                            new Plek(rij.getString(2), Kpi.valueOf(rij.getString(3)), Lezing.valueOf(rij.getString(4)));
                    Instant standPer = rij.getObject(7, OffsetDateTime.class).toInstant();
                    cellen.put(
                            plek,
                            new Cijfer(
                                    rij.getObject(5, Long.class),
                                    rij.getObject(6, Long.class),
                                    standPer,
                                    rij.getObject(8, LocalDate.class)));
                    pilots.add(plek.pilot());
                }
            }
            if (uitgegevenOp == null) {
                return Optional.empty();
            }
            SortedMap<String, String> regios = regios(db, programma, peildatum);
            pilots.remove(Figuur.GEHEEL);
            pilots.removeIf(pilot -> pilot.startsWith(Plek.REGIO));
            return Optional.of(new Cijfers(uitgegevenOp, pilots, regios, cellen));
        }
    }

    private static SortedMap<String, String> regios(Connection db, String programma, LocalDate peildatum)
            throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(REGIOS)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            SortedMap<String, String> regios = new TreeMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    regios.put(rij.getString(1), rij.getString(2));
                }
            }
            return regios;
        }
    }
}
