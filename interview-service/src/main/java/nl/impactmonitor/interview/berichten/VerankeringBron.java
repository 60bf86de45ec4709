package nl.impactmonitor.interview.berichten;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class VerankeringBron extends SqlBron {

    VerankeringBron(@DataSource("werk") javax.sql.DataSource werk) {
        super(werk, VerankeringSql.VRAAG);
    }
}
