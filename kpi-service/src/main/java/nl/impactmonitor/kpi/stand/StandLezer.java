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
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Reads what has gone out; never touches the projection. */
@ApplicationScoped
public class StandLezer {

    private static final String LAATSTE = """
            select u.uitgegeven_op, c.pilot, c.kpi, c.lezing, c.waarde, c.personen, c.stand_per
            from stand_cel c join stand_uitgifte u on u.id = c.uitgifte
            where u.id = (
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
                    cellen.put(plek, new Cijfer(rij.getObject(5, Long.class), rij.getObject(6, Long.class), standPer));
                    pilots.add(plek.pilot());
                }
            }
            pilots.remove(Figuur.GEHEEL);
            return Optional.ofNullable(uitgegevenOp).map(op -> new Cijfers(op, pilots, cellen));
        }
    }
}
