package nl.impactmonitor.kpi.definitie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.impactmonitor.kpi.contributie.Contributieregels;

/**
 * Names the rules, parameters and definitions of this process: two processes with the same one make the same projection of
 * the same states. Read at the start, and never in a transaction of a request, which is another login's.
 */
@Singleton
@Startup
public class Vingerafdruk {

    /** The minimum of a cell is about what goes out, not about what is counted. */
    private static final String LEES = """
            select md5(
                (select string_agg(concat_ws('|', code, geldig_van, geldig_tot, trim_scale(waarde)), ';'
                                   order by code, geldig_van)
                 from parameter where code <> 'MINIMALE_CELFREQUENTIE')
                || (select string_agg(concat_ws('|', kpi, lezing, versie, geldig_van, geldig_tot), ';'
                                      order by kpi, lezing, versie)
                    from kpi_definitie))
            """;

    private final String tekst;

    Vingerafdruk(@DataSource("werk") AgroalDataSource werk) {
        try (Connection db = werk.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            rij.next();
            this.tekst = Contributieregels.VERSIE + "-" + rij.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the definitions cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return tekst;
    }
}
