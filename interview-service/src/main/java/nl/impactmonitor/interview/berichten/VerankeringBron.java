package nl.impactmonitor.interview.berichten;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

@Singleton
class VerankeringBron extends SqlBron {

    VerankeringBron(@DataSource("werk") javax.sql.DataSource werk) {
        super(werk, VerankeringSql.VRAAG);
    }
}
