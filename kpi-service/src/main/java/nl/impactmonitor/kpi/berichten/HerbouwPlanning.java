package nl.impactmonitor.kpi.berichten;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import nl.impactmonitor.kpi.definitie.Tabelgrond;
import org.jboss.logging.Logger;

/** Looks whether the live tables were made under the rules of this process, or somebody asked for a rebuild. */
@ApplicationScoped
class HerbouwPlanning {

    private static final Logger LOG = Logger.getLogger(HerbouwPlanning.class);

    private final AgroalDataSource werk;
    private final Generatie generatie;
    private final Tabelgrond grond;
    private final Herbouw herbouw;

    HerbouwPlanning(@DataSource("werk") AgroalDataSource werk, Generatie generatie, Tabelgrond grond, Herbouw herbouw) {
        this.werk = werk;
        this.generatie = generatie;
        this.grond = grond;
        this.herbouw = herbouw;
    }

    @Scheduled(
            identity = "herbouw",
            every = "{kpi.herbouw.controle}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleer() throws SQLException {
        if (nodig()) {
            LOG.info("the projection is rebuilt beside the live one");
            herbouw.voer();
        }
    }

    void vraag() throws SQLException {
        try (Connection db = werk.getConnection()) {
            generatie.vraag(db);
        }
    }

    private boolean nodig() throws SQLException {
        try (Connection db = werk.getConnection()) {
            return grond.wachtOpHerbouw(db);
        }
    }
}
