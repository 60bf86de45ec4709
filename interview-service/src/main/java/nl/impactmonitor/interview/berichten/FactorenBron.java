package nl.impactmonitor.interview.berichten;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

@Singleton
class FactorenBron extends SqlBron {

    FactorenBron(@DataSource("werk") javax.sql.DataSource werk) {
        super(werk, FactorenSql.VRAAG);
    }
}
