package nl.impactmonitor.kpi.stand;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Of which places a vastgestelde berekening tells how many people have both metingen, or told it before it was taken back. */
final class Berekend {

    private static final String PILOTS = "select distinct pilots from berekening_verteld where pilots && ?";

    private Berekend() {}

    static Set<String> plaatsen(Connection db, SortedSet<String> pilots, Map<String, String> regios)
            throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(PILOTS)) {
            vraag.setArray(1, db.createArrayOf("text", pilots.toArray()));
            Set<String> plaatsen = new TreeSet<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String[] over = (String[]) rij.getArray(1).getArray();
                    plaatsen.addAll(van(new TreeSet<>(List.of(over)), pilots, regios));
                }
            }
            return plaatsen;
        }
    }

    /** The one place that is these pilots; where there is none it is as if the number of each were told. */
    static Collection<String> van(Set<String> over, SortedSet<String> pilots, Map<String, String> regios) {
        if (over.equals(pilots)) {
            return List.of(Figuur.GEHEEL);
        }
        for (String regio : new TreeSet<>(regios.values())) {
            Set<String> hierin = new TreeSet<>(regios.keySet());
            hierin.removeIf(pilot -> !regios.get(pilot).equals(regio));
            if (over.equals(hierin)) {
                return List.of(regio);
            }
        }
        return over;
    }
}
