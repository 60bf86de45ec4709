package nl.impactmonitor.kpi.definitie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;

/** Reads the parameters once: only a migration changes them, and that comes with a start. */
@ApplicationScoped
class Parameterbron {

    @Produces
    @Singleton
    Parameters parameters(@DataSource("werk") AgroalDataSource werk) throws SQLException {
        List<Parameters.Waarde> waarden = new ArrayList<>();
        try (Connection db = werk.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery("select code, geldig_van, geldig_tot, waarde from parameter")) {
            while (rij.next()) {
                waarden.add(new Parameters.Waarde(
                        ParameterCode.valueOf(rij.getString(1)),
                        rij.getObject(2, LocalDate.class),
                        rij.getObject(3, LocalDate.class),
                        rij.getObject(4, BigDecimal.class)));
            }
        }
        return new Parameters(waarden);
    }

    @Produces
    @Singleton
    Contributieregels regels(Parameters parameters) {
        return new Contributieregels(parameters);
    }
}
