package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Cel;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.contributie.Verschil;

/** The counts per month and per day. Writers take their rows in one order, so that they wait and do not deadlock. */
@ApplicationScoped
class Stand {

    private static final String SCHRIJF = """
            insert into %1$s as s (pilot, groep, kpi, lezing, %2$s, meetpaar, aantal, personen)
            select * from unnest(?, ?, ?, ?, ?::date[], ?, ?, ?)
            on conflict (pilot, groep, kpi, lezing, %2$s, meetpaar) do update
            set aantal = s.aantal + excluded.aantal, personen = s.personen + excluded.personen
            returning aantal, personen
            """;

    private static final String RUIM_OP = """
            delete from %1$s using unnest(?, ?, ?, ?, ?::date[], ?) as u (pilot, groep, kpi, lezing, %2$s, meetpaar)
            where %1$s.pilot = u.pilot and %1$s.groep = u.groep and %1$s.kpi = u.kpi
              and %1$s.lezing = u.lezing and %1$s.%2$s = u.%2$s and %1$s.meetpaar = u.meetpaar
              and aantal = 0 and personen = 0
            """;

    void verander(Connection db, Verschil verschil) throws SQLException {
        verander(db, "stand_maand", "maand", verschil.perMaand());
        verander(db, "stand_dag", "dag", verschil.perDag());
    }

    private static void verander(Connection db, String tabel, String datum, SortedMap<Cel, Telling> cellen)
            throws SQLException {
        if (cellen.isEmpty()) {
            return;
        }
        boolean leeg = false;
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF.formatted(tabel, datum))) {
            zetSleutels(db, opdracht, cellen);
            List<Telling> tellingen = List.copyOf(cellen.values());
            opdracht.setArray(
                    7,
                    db.createArrayOf(
                            "bigint", tellingen.stream().map(Telling::aantal).toArray()));
            opdracht.setArray(
                    8,
                    db.createArrayOf(
                            "bigint", tellingen.stream().map(Telling::personen).toArray()));
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    leeg |= controleer(tabel, rij.getLong(1), rij.getLong(2));
                }
            }
        }
        if (leeg) {
            try (PreparedStatement opdracht = db.prepareStatement(RUIM_OP.formatted(tabel, datum))) {
                zetSleutels(db, opdracht, cellen);
                opdracht.executeUpdate();
            }
        }
    }

    /** A count below zero would mean that the stand is no longer the sum of the contributies: stop, never show it. */
    private static boolean controleer(String tabel, long aantal, long personen) {
        if (aantal < 0 || personen < 0) {
            throw new IllegalStateException(tabel + " would fall below zero");
        }
        return aantal == 0 && personen == 0;
    }

    private static void zetSleutels(Connection db, PreparedStatement opdracht, SortedMap<Cel, Telling> cellen)
            throws SQLException {
        List<Function<Cel, String>> kolommen = List.of(
                Cel::pilot,
                c -> c.groep().name(),
                c -> c.kpi().name(),
                c -> c.lezing().name(),
                c -> c.dag().toString(),
                Cel::meetpaar);
        for (int i = 0; i < kolommen.size(); i++) {
            String[] waarden = cellen.keySet().stream().map(kolommen.get(i)).toArray(String[]::new);
            opdracht.setArray(i + 1, db.createArrayOf("text", waarden));
        }
    }
}
