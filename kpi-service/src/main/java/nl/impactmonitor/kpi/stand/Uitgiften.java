package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** The ledger of what went out; only ever added to. */
@ApplicationScoped
class Uitgiften {

    private static final String UITGIFTE =
            "insert into stand_uitgifte (programma, peildatum, uitgegeven_op, definities) values (?, ?, ?, ?) returning id";

    private static final String CEL = """
            insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REGIOS = """
            insert into stand_regio (uitgifte, regio, plaats)
            select ?, p.regio, coalesce(min(i.regio), case when count(*) = 1 then min(p.code) else '%s' end)
            from pilot p join (%s) as i on i.pilot = p.code
            where p.regio is not null
            group by p.regio
            """.formatted(Figuur.GEHEEL, Toestand.INDELING);

    /** Of every region of the programma, which figures are its own. */
    void schrijfRegios(Connection db, long uitgifte, String programma) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(REGIOS)) {
            opdracht.setLong(1, uitgifte);
            opdracht.setString(2, programma);
            opdracht.executeUpdate();
        }
    }

    /** The KPI table as it is read most: all of it with each uitgifte. */
    void schrijf(Connection db, long uitgifte, Map<Plek, Cijfer> cellen) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(CEL)) {
            for (Map.Entry<Plek, Cijfer> cel : cellen.entrySet()) {
                Plek plek = cel.getKey();
                Cijfer cijfer = cel.getValue();
                opdracht.setLong(1, uitgifte);
                opdracht.setString(2, plek.pilot());
                opdracht.setString(3, plek.kpi().name());
                opdracht.setString(4, plek.lezing().name());
                opdracht.setObject(5, cijfer.waarde(), java.sql.Types.BIGINT);
                opdracht.setObject(6, cijfer.personen(), java.sql.Types.BIGINT);
                opdracht.setTimestamp(7, Timestamp.from(cijfer.standPer()));
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    /** @return the number of the last one; 0 where there is none */
    long laatste(Connection db, String programma) throws SQLException {
        try (PreparedStatement vraag =
                db.prepareStatement("select coalesce(max(id), 0) from stand_uitgifte where programma = ?")) {
            vraag.setString(1, programma);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    /**
     * @param definities the day of the definitions by which it is counted
     * @return the number of a new uitgifte
     */
    long nieuw(Connection db, String programma, LocalDate peildatum, Instant op, LocalDate definities)
            throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(UITGIFTE)) {
            opdracht.setString(1, programma);
            opdracht.setObject(2, peildatum);
            opdracht.setTimestamp(3, Timestamp.from(op));
            opdracht.setObject(4, definities);
            try (ResultSet rij = opdracht.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }
}
