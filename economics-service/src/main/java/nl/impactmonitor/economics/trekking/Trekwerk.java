package nl.impactmonitor.economics.trekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.impactmonitor.economics.onzekerheid.Afgebroken;
import nl.impactmonitor.economics.werk.Gestopt;
import nl.impactmonitor.economics.werk.Taaksoort;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/** Draws that take long, each under the stored scope of who asked. */
@ApplicationScoped
class Trekwerk implements Taaksoort {

    private static final Logger LOG = Logger.getLogger(Trekwerk.class);

    private final Trektaken taken;
    private final Onzekerheidsopslag opslag;
    private final Trek trek;
    private final ScopeRunner scopes;

    Trekwerk(Trektaken taken, Onzekerheidsopslag opslag, Trek trek, ScopeRunner scopes) {
        this.taken = taken;
        this.opslag = opslag;
        this.trek = trek;
        this.scopes = scopes;
    }

    @Override
    public boolean doeEen() throws Exception {
        Optional<Trektaken.Taak> taak = taken.neem();
        if (taak.isPresent()) {
            doe(taak.get());
        }
        return taak.isPresent();
    }

    private void doe(Trektaken.Taak taak) throws Exception {
        if (taak.poging() > POGINGEN) {
            taken.mislukt(
                    taak.berekening(),
                    "De trekkingen zijn na " + POGINGEN + " pogingen niet gelukt; vraag ze opnieuw.");
            return;
        }
        try {
            Onzekerheidsopslag.Invoer invoer =
                    scopes.callAs(Scope.stored(taak.scope(), "", ""), () -> opslag.invoer(taak.berekening()));
            Trekvoortgang voortgang = new Trekvoortgang(deel -> taken.vordert(taak.berekening(), deel));
            taken.klaar(taak.berekening(), invoer, trek.uit(invoer, voortgang));
        } catch (Gestopt | Afgebroken gestopt) {
            LOG.infof("draws of %s were cancelled", taak.berekening());
        } catch (ApiException geweigerd) {
            taken.mislukt(taak.berekening(), geweigerd.problem().detail());
        }
    }
}
