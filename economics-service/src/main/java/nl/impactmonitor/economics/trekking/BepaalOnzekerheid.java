package nl.impactmonitor.economics.trekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.platform.rest.ApiException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws the uncertainty of a berekening once; what was drawn never changes. Over few people it is done at once, over many by
 * {@link Trekwerk}.
 */
@ApplicationScoped
public class BepaalOnzekerheid {

    private final Onzekerheidsopslag opslag;
    private final Trekkingen trekkingen;
    private final Trek trek;
    private final int directTot;

    BepaalOnzekerheid(
            Onzekerheidsopslag opslag,
            Trekkingen trekkingen,
            Trek trek,
            @ConfigProperty(name = "economics.onzekerheid.direct-tot", defaultValue = "1000") int directTot) {
        this.opslag = opslag;
        this.trekkingen = trekkingen;
        this.trek = trek;
        this.directTot = directTot;
    }

    /** @param later whether the caller would rather not wait @return without a beeld when it is done later */
    OnzekerheidAntwoord doe(UUID id, boolean later) {
        if (opslag.zoek(id).isPresent()) {
            throw alBepaald();
        }
        if (later || opslag.aantal(id) > directTot) {
            trekkingen.vraag(id);
            return new OnzekerheidAntwoord(id, opslag.ingetrokken(id), null);
        }
        Onzekerheidsopslag.Invoer invoer = opslag.invoer(id);
        String tekst = trek.uit(invoer, Voortgang.STIL);
        if (!opslag.bewaar(id, invoer, tekst)) {
            throw alBepaald();
        }
        return new OnzekerheidAntwoord(id, invoer.ingetrokken(), tekst);
    }

    /** At once when it is about few people and has not been done. */
    public void zoMogelijk(UUID id) {
        if (opslag.zoek(id).isEmpty() && opslag.aantal(id) <= directTot) {
            Onzekerheidsopslag.Invoer invoer = opslag.invoer(id);
            opslag.bewaar(id, invoer, trek.uit(invoer, Voortgang.STIL));
        }
    }

    private static ApiException alBepaald() {
        return ApiException.conflict(
                "AL_BEPAALD", "De onzekerheid van deze berekening is al bepaald en verandert niet.");
    }
}
