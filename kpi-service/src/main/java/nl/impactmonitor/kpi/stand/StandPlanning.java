package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.kalender.Nederland;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** When a stand is made: each night, and shortly after the first data of a programma have come to rest. */
@ApplicationScoped
class StandPlanning {

    private static final Logger LOG = Logger.getLogger(StandPlanning.class);

    private static final String ALLE = "select distinct programma from pilot order by programma";

    /** As long as nothing about people is out there is nothing to subtract from, so the next try may come at once. */
    private static final String ZONDER_STAND = """
            select distinct p.programma from pilot p
            where exists (
                    select from contributie c join pilot q on q.code = c.pilot where q.programma = p.programma)
              and not exists (
                    select from stand_uitgifte u join stand_cel c on c.uitgifte = u.id
                    where u.programma = p.programma and c.personen > 0)
              and not exists (
                    select from stand_uitgifte u where u.programma = p.programma and u.uitgegeven_op > ?)
            order by p.programma
            """;

    private final AgroalDataSource werk;
    private final GeefStandUit uitgifte;
    private final Bedrijvigheid bedrijvigheid;
    private final Clock klok;
    private final Duration rust;

    /** Of which the stand of the night waits for a rebuild. */
    private final Set<String> uitgesteld = ConcurrentHashMap.newKeySet();

    StandPlanning(
            @DataSource("werk") AgroalDataSource werk,
            GeefStandUit uitgifte,
            Bedrijvigheid bedrijvigheid,
            Clock klok,
            @ConfigProperty(name = "kpi.stand.rust") Duration rust) {
        this.werk = werk;
        this.uitgifte = uitgifte;
        this.bedrijvigheid = bedrijvigheid;
        this.klok = klok;
        this.rust = rust;
    }

    @Scheduled(
            identity = "stand",
            cron = "{kpi.stand.cron}",
            timeZone = Nederland.ZONE,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void iedereNacht() {
        programmas(ALLE, null).forEach(this::dezeNacht);
    }

    void dezeNacht(String programma) {
        if (geefUit(programma, uitgifte::alsNiemandAndersHetDoet) == Uitgifte.WACHT_OP_HERBOUW) {
            LOG.warnf("the stand of %s waits until the projection is rebuilt", programma);
            uitgesteld.add(programma);
        }
    }

    /** Of what is known now, also when another stand is in the making. @return what became of the programmas */
    Set<Uitgifte> alle() {
        return programmas(ALLE, null).stream()
                .map(programma -> geefUit(programma, uitgifte::van))
                .collect(Collectors.toSet());
    }

    @Scheduled(
            identity = "uitgestelde-stand",
            every = "{kpi.stand.inhaal}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalIn() {
        uitgesteld.removeIf(
                programma -> geefUit(programma, uitgifte::alsNiemandAndersHetDoet) != Uitgifte.WACHT_OP_HERBOUW);
    }

    @Scheduled(
            identity = "eerste-stand",
            every = "{kpi.stand.controle}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eerste() {
        Instant laatste = bedrijvigheid.laatste();
        if (laatste.plus(rust).isBefore(klok.instant())) {
            programmas(ZONDER_STAND, laatste)
                    .forEach(programma -> geefUit(programma, uitgifte::alsNiemandAndersHetDoet));
        }
    }

    /** One programma that fails does not hold up the others. */
    private Uitgifte geefUit(String programma, Function<String, Uitgifte> doe) {
        try {
            Uitgifte gemaakt = doe.apply(programma);
            if (gemaakt == Uitgifte.GEMAAKT) {
                LOG.infof("a stand of %s went out", programma);
            }
            return gemaakt;
        } catch (RuntimeException e) {
            LOG.errorf(e, "no stand of %s", programma);
            return Uitgifte.MISLUKT;
        }
    }

    private List<String> programmas(String sql, Instant na) {
        try (Connection db = werk.getConnection();
                PreparedStatement vraag = db.prepareStatement(sql)) {
            if (na != null) {
                vraag.setTimestamp(1, Timestamp.from(na));
            }
            List<String> programmas = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    programmas.add(rij.getString(1));
                }
            }
            return programmas;
        } catch (SQLException e) {
            throw new IllegalStateException("the programmas cannot be read", e);
        }
    }
}
