package nl.impactmonitor.participant.bewaartermijn;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/**
 * Each night: announces what falls due, and erases what has been announced long enough. A person a transaction; one that
 * fails is tried again the next night and does not hold up the others. Two at once do no harm.
 */
@ApplicationScoped
public class Bewaarronde {

    private static final Logger LOG = Logger.getLogger(Bewaarronde.class);
    private static final Scope ALLES = new Scope(Set.of(Scope.ALL), "", "bewaartermijn");

    private final Aankondigingen aankondigingen;
    private final WisVervallen wis;
    private final Bewaartermijnen termijnen;
    private final Kalender kalender;
    private final ScopeRunner scopes;
    private final Verwerkingen verwerkingen;

    Bewaarronde(
            Aankondigingen aankondigingen,
            WisVervallen wis,
            Bewaartermijnen termijnen,
            Kalender kalender,
            ScopeRunner scopes,
            Verwerkingen verwerkingen) {
        this.aankondigingen = aankondigingen;
        this.wis = wis;
        this.termijnen = termijnen;
        this.kalender = kalender;
        this.scopes = scopes;
        this.verwerkingen = verwerkingen;
    }

    @Scheduled(
            identity = "bewaartermijn",
            cron = "{impactmonitor.bewaartermijn.cron}",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void iedereNacht() throws Exception {
        int gewist = doe(kalender.vandaag());
        if (gewist > 0) {
            LOG.infof("%d bewaartermijnen were over: erased, with their proofs", gewist);
        }
    }

    /** @return how much was erased */
    public int doe(LocalDate vandaag) throws Exception {
        Bewaartermijn termijn = termijnen.op(vandaag);
        UUID ronde = UUID.randomUUID();
        return scopes.callAs(ALLES, () -> {
            List<Verval> rijp = aankondigingen.werkBij(termijn, vandaag);
            int gewist = 0;
            for (Verval verval : rijp) {
                gewist += wis(verval, termijn, vandaag, ronde) ? 1 : 0;
            }
            wis.vergeetUitgeslotenen(termijn, vandaag);
            return gewist;
        });
    }

    private boolean wis(Verval verval, Bewaartermijn termijn, LocalDate vandaag, UUID ronde) {
        try {
            return verwerkingen.alsTaak("bewaartermijn", "systeem", ronde, () -> wis.doe(verval, termijn, vandaag));
        } catch (Exception e) {
            LOG.errorf(e, "the %s of a deelnemer are due and could not be erased", verval.soort());
            return false;
        }
    }
}
