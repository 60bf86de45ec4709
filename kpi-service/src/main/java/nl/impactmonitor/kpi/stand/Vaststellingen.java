package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.Status;

/** Which standen are final. Live figures never are: a delivery or a withdrawal can change them at any time. */
@ApplicationScoped
public class Vaststellingen {

    private static final String LAATSTE = """
            select id from stand_uitgifte where programma = ? and peildatum <= ? order by peildatum desc, id desc limit 1
            """;
    private static final String IS = """
            select exists (select from stand_definitief d where d.uitgifte = u.id), u.definities
            from stand_uitgifte u where u.programma = ? and u.uitgegeven_op = ? order by u.id desc limit 1
            """;
    private static final String ZET =
            "insert into stand_definitief (uitgifte, vastgesteld_op) values (?, ?) on conflict do nothing";

    private final AgroalDataSource verzoek;
    private final AgroalDataSource werk;
    private final Clock klok;

    Vaststellingen(AgroalDataSource verzoek, @DataSource("werk") AgroalDataSource werk, Clock klok) {
        this.verzoek = verzoek;
        this.werk = werk;
        this.klok = klok;
    }

    /** What was read of a stand, with by what it was counted and whether it is final. @param standPer when it went out */
    public <T> Gelezen<T> gelezen(String programma, Instant standPer, T inhoud) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(IS)) {
            vraag.setString(1, programma);
            vraag.setTimestamp(2, Timestamp.from(standPer));
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                Status status = rij.getBoolean(1) ? Status.DEFINITIEF : Status.VOORLOPIG;
                return new Gelezen<>(standPer, rij.getObject(2, LocalDate.class), status, inhoud);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the status of the stand cannot be read", e);
        }
    }

    /** Once and for good; the same stand again changes nothing. @return whether there is a stand on or before that day */
    boolean stelVast(String programma, LocalDate peildatum) {
        try (Connection db = werk.getConnection();
                PreparedStatement vraag = db.prepareStatement(LAATSTE);
                PreparedStatement opdracht = db.prepareStatement(ZET)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return false;
                }
                opdracht.setLong(1, rij.getLong(1));
            }
            opdracht.setTimestamp(2, Timestamp.from(klok.instant()));
            opdracht.executeUpdate();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be made final", e);
        }
    }
}
