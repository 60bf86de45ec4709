package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import nl.impactmonitor.kpi.herkomst.Herkomstschrijver;

/** Who is counted in the figures that are out now. */
@ApplicationScoped
public class StandLeden {

    private final Herkomstschrijver herkomst;

    StandLeden(Herkomstschrijver herkomst) {
        this.herkomst = herkomst;
    }

    /** Erased people: their ids go at once, that somebody left stays as a count. */
    public void vertrokken(Connection db, Collection<String> sleutels) throws SQLException {
        if (sleutels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(Momentopname.VERTROKKEN)) {
            java.sql.Array weg = db.createArrayOf("text", sleutels.toArray());
            opdracht.setArray(1, weg);
            opdracht.setArray(2, weg);
            opdracht.executeUpdate();
        }
        herkomst.wis(db, sleutels);
    }
}
