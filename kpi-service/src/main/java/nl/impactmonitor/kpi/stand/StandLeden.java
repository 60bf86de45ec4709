package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** Who is counted in the figures that are out now. */
@ApplicationScoped
public class StandLeden {

    private static final String VERTROKKEN = """
            with weg as (delete from stand_lid where sleutel = any (?) returning programma, pilot, kpi, lezing)
            insert into stand_vertrokken as v (programma, pilot, kpi, lezing, personen)
            select programma, pilot, kpi, lezing, count(*) from weg group by 1, 2, 3, 4 order by 1, 2, 3, 4
            on conflict (programma, pilot, kpi, lezing) do update set personen = v.personen + excluded.personen
            """;

    /** Erased people: their ids go at once, that somebody left stays as a count. */
    public void vertrokken(Connection db, Collection<String> sleutels) throws SQLException {
        if (sleutels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERTROKKEN)) {
            opdracht.setArray(1, db.createArrayOf("text", sleutels.toArray()));
            opdracht.executeUpdate();
        }
    }
}
