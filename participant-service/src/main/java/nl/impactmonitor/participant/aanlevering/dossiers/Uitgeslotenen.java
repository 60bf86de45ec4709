package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.participant.aanlevering.Levering;

/**
 * Who does not come in under a key of this organisation.
 *
 * @param geweigerd since when a person refuses
 * @param afgesloten koppelingen that were erased after their bewaartermijn
 */
record Uitgeslotenen(Map<Sleutel, LocalDate> geweigerd, Set<Sleutel> afgesloten) {

    static Uitgeslotenen lees(Connection c, Levering levering, byte[][] koppelingen) throws SQLException {
        Uitgeslotenen gevonden = new Uitgeslotenen(new HashMap<>(), new HashSet<>());
        Contextlezer.lees(
                c,
                "select koppeling, sinds, false from weigering where organisatie = ? and koppeling = any (?)"
                        + " union all select koppeling, sinds, true from koppeling_afgesloten"
                        + " where organisatie = ? and koppeling = any (?)",
                p -> {
                    for (int plaats : new int[] {1, 3}) {
                        p.setString(plaats, levering.organisatie());
                        p.setArray(plaats + 1, c.createArrayOf("bytea", koppelingen));
                    }
                },
                rs -> {
                    Sleutel koppeling = new Sleutel(rs.getBytes(1));
                    if (rs.getBoolean(3)) {
                        gevonden.afgesloten.add(koppeling);
                    } else {
                        gevonden.geweigerd.put(koppeling, rs.getObject(2, LocalDate.class));
                    }
                });
        return gevonden;
    }
}
