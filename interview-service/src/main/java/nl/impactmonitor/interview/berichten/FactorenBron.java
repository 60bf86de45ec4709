package nl.impactmonitor.interview.berichten;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FactorenBron extends SqlBron {

    FactorenBron(@DataSource("werk") javax.sql.DataSource werk) {
        super(werk, FactorenSql.VRAAG);
    }
}
