package nl.impactmonitor.kpi.maat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What each maat counts. Read once, at the start: only a migration changes it. */
@Singleton
@Startup
public class Maatdefinities {

    /** @param geldigTot last day, null while it is in force */
    public record Maatdefinitie(Maat maat, int versie, String telt, LocalDate geldigVan, LocalDate geldigTot) {
        private boolean geldtOp(LocalDate dag) {
            return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
        }
    }

    private static final String LEES =
            "select maat, versie, telt, geldig_van, geldig_tot from maatdefinitie order by maat, versie";

    private final List<Maatdefinitie> alle;

    Maatdefinities(@DataSource("werk") AgroalDataSource werk) {
        this.alle = lees(werk);
    }

    /**
     * @param dag the day of the definitions by which figures were made, of whatever peildatum they are
     * @throws IllegalStateException when none is in force, which is a fault of the seed
     */
    public Maatdefinitie op(Maat maat, LocalDate dag) {
        return alle.stream()
                .filter(d -> d.maat() == maat && d.geldtOp(dag))
                .reduce((eerdere, latere) -> latere)
                .orElseThrow(() -> new IllegalStateException("no definition of " + maat + " on " + dag));
    }

    private static List<Maatdefinitie> lees(AgroalDataSource werk) {
        List<Maatdefinitie> definities = new ArrayList<>();
        try (Connection db = werk.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            while (rij.next()) {
                definities.add(new Maatdefinitie(
                        Maat.valueOf(rij.getString(1)),
                        rij.getInt(2),
                        rij.getString(3),
                        rij.getObject(4, LocalDate.class),
                        rij.getObject(5, LocalDate.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the definitions cannot be read", e);
        }
        return List.copyOf(definities);
    }
}
