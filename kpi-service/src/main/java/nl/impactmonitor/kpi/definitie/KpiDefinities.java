package nl.impactmonitor.kpi.definitie;

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
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/** The definitions, in the order of the report. Read once, at the start: only a migration changes them. */
@Singleton
@Startup
public class KpiDefinities {

    private static final String LEES = """
            select kpi, lezing, versie, naam, telt, eenheid, over_personen, geldig_van, geldig_tot
            from kpi_definitie order by volgorde, versie
            """;

    private final List<KpiDefinitie> alle;

    KpiDefinities(@DataSource("werk") AgroalDataSource werk) {
        this.alle = lees(werk);
    }

    /** @param dag the day of the definitions by which figures were made, of whatever peildatum they are */
    public List<KpiDefinitie> op(LocalDate dag) {
        return alle.stream().filter(d -> d.geldtOp(dag)).toList();
    }

    /** Each version there is. */
    public List<KpiDefinitie> alle() {
        return alle;
    }

    /** As a {@link Definitieversie}. */
    public int versie(Kpi kpi, Lezing lezing, LocalDate dag) {
        return op(dag).stream()
                .filter(d -> d.kpi() == kpi && d.lezing() == lezing)
                .mapToInt(KpiDefinitie::versie)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no definition of " + kpi + " on " + dag));
    }

    private static List<KpiDefinitie> lees(AgroalDataSource werk) {
        List<KpiDefinitie> definities = new ArrayList<>();
        try (Connection db = werk.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            while (rij.next()) {
                definities.add(new KpiDefinitie(
                        Kpi.valueOf(rij.getString(1)),
                        Lezing.valueOf(rij.getString(2)),
                        rij.getInt(3),
                        rij.getString(4),
                        rij.getString(5),
                        rij.getString(6),
                        rij.getBoolean(7),
                        rij.getObject(8, LocalDate.class),
                        rij.getObject(9, LocalDate.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the definitions cannot be read", e);
        }
        return List.copyOf(definities);
    }
}
