package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.PreparedStatement;
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

    /**
     * Remembers that a delivery named them today, which keeps them (decision 0027). Call it when the set is written: whoever
     * works on one person takes the lock on the deelnemer first.
     */
    void genoemd(Connection c, Levering levering) throws SQLException {
        genoemd(c, levering, "weigering", geweigerd.keySet());
        genoemd(c, levering, "koppeling_afgesloten", afgesloten);
    }

    private static void genoemd(Connection c, Levering levering, String tabel, Set<Sleutel> welke) throws SQLException {
        if (welke.isEmpty()) {
            return;
        }
        try (PreparedStatement vandaag = c.prepareStatement("update " + tabel + " w set genoemd_op = dag.vandaag"
                + " from (select (now() at time zone 'Europe/Amsterdam')::date as vandaag) dag"
                + " where w.organisatie = ? and w.koppeling = any (?) and w.genoemd_op < dag.vandaag")) {
            vandaag.setString(1, levering.organisatie());
            vandaag.setArray(
                    2,
                    c.createArrayOf("bytea", welke.stream().map(Sleutel::bytes).toArray(byte[][]::new)));
            vandaag.executeUpdate();
        }
    }
}
