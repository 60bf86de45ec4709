package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** When something last changed in each pilot, as far as people are counted in it; who works there may know as much. */
@ApplicationScoped
class Beweging {

    /** A person who moved changed both pilots. What was erased after an uitgifte changed something in the next. */
    private static final String LAATSTE = """
            select pilot, max(uitgifte) from (
                select pilot, uitgifte from stand_toestand where programma = ? and not aangevuld
                union all
                select lag(pilot) over (partition by sleutel order by uitgifte), uitgifte
                from stand_toestand where programma = ? and not aangevuld
                union all
                select pilot, vertrokken_na + 1 from stand_figuur_nu
                where programma = ? and splitsing = '' and vertrokken_na is not null) as b
            where pilot is not null group by pilot
            """;

    /** Once this uitgifte's changes are stored. @return the uitgifte per pilot; one that is not there never changed */
    Map<String, Long> laatste(Connection db, String programma) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(LAATSTE)) {
            for (int i = 1; i <= 3; i++) {
                vraag.setString(i, programma);
            }
            Map<String, Long> laatste = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    laatste.put(rij.getString(1), rij.getLong(2));
                }
            }
            return laatste;
        }
    }
}
