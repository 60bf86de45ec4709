package nl.impactmonitor.kpi.rapportage;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/** Makes the snapshots that were asked for, one after another, each under the stored scope of who asked. */
@ApplicationScoped
class Rapportagewerker {

    private static final Logger LOG = Logger.getLogger(Rapportagewerker.class);
    private static final int POGINGEN = 3;
    private static final String AFGEBROKEN = "Het maken van dit rapport werd telkens afgebroken.";
    private static final String ONBEKEND =
            "Dit rapport kon niet worden gemaakt; de oorzaak staat in het logboek van de dienst.";

    private final Aanmaken aanmaken;
    private final MaakMomentopname maak;
    private final ScopeRunner scopes;

    Rapportagewerker(Aanmaken aanmaken, MaakMomentopname maak, ScopeRunner scopes) {
        this.aanmaken = aanmaken;
        this.maak = maak;
        this.scopes = scopes;
    }

    @Scheduled(
            identity = "rapportages",
            every = "{kpi.rapportage.controle}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void alles() {
        Optional<Aanmaken.Taak> taak = aanmaken.neem();
        while (taak.isPresent()) {
            doe(taak.get());
            taak = aanmaken.neem();
        }
    }

    private void doe(Aanmaken.Taak taak) {
        if (taak.poging() > POGINGEN) {
            aanmaken.mislukt(taak.id(), AFGEBROKEN);
            return;
        }
        try {
            Momentopname momentopname = scopes.callAs(
                    Scope.stored(taak.bereik(), "", ""),
                    () -> maak.van(taak.opdracht(), klaar -> aanmaken.vordert(taak.id(), klaar)));
            aanmaken.klaar(
                    taak.id(),
                    Canoniek.van(momentopname),
                    momentopname.kop(),
                    momentopname.onderdelen().stream()
                            .filter(onderdeel -> onderdeel.fout() != null)
                            .map(onderdeel -> onderdeel.deel().name())
                            .toList());
        } catch (MaakMomentopname.Onleesbaar e) {
            LOG.errorf(e, "report %s was not made", taak.id());
            aanmaken.mislukt(taak.id(), e.getMessage());
        } catch (Exception e) {
            LOG.errorf(e, "report %s was not made", taak.id());
            aanmaken.mislukt(taak.id(), ONBEKEND);
        }
    }
}
