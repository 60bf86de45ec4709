package nl.impactmonitor.economics.rekentaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.impactmonitor.economics.berekening.LeesMensen;
import nl.impactmonitor.economics.berekening.Reken;
import nl.impactmonitor.economics.werk.Gestopt;
import nl.impactmonitor.economics.werk.Taaksoort;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/** Berekeningen about many people, each under the stored scope of who asked. */
@ApplicationScoped
class Berekenwerk implements Taaksoort {

    private static final Logger LOG = Logger.getLogger(Berekenwerk.class);

    private final Rekentaken taken;
    private final LeesMensen leesMensen;
    private final Reken reken;
    private final ScopeRunner scopes;

    Berekenwerk(Rekentaken taken, LeesMensen leesMensen, Reken reken, ScopeRunner scopes) {
        this.taken = taken;
        this.leesMensen = leesMensen;
        this.reken = reken;
        this.scopes = scopes;
    }

    @Override
    public boolean doeEen() throws Exception {
        Optional<Rekentaken.Taak> taak = taken.neem();
        if (taak.isPresent()) {
            doe(taak.get());
        }
        return taak.isPresent();
    }

    private void doe(Rekentaken.Taak taak) throws Exception {
        if (taak.poging() > POGINGEN) {
            taken.mislukt(taak.id(), "De berekening is na " + POGINGEN + " pogingen niet gelukt; vraag haar opnieuw.");
            return;
        }
        try {
            int stappen = taak.vraag().pilots().size() + 1;
            LeesMensen.Gelezen gelezen = scopes.callAs(
                    Scope.stored(taak.scope(), "", ""),
                    () -> leesMensen.lees(taak.vraag(), klaar -> taken.vordert(taak.id(), (double) klaar / stappen)));
            taken.klaar(taak.id(), reken.uit(taak.vraag(), gelezen));
        } catch (Gestopt gestopt) {
            LOG.infof("berekening %s was cancelled", taak.id());
        } catch (ApiException geweigerd) {
            taken.mislukt(taak.id(), geweigerd.problem().detail());
        }
    }
}
