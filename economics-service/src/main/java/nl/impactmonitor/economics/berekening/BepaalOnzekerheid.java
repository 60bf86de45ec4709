package nl.impactmonitor.economics.berekening;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidswerk;
import nl.impactmonitor.platform.rest.ApiException;

/** Draws the uncertainty of a berekening once; what was drawn never changes. */
@ApplicationScoped
class BepaalOnzekerheid {

    private final Onzekerheidsopslag opslag;
    private final MeterRegistry meters;

    BepaalOnzekerheid(Onzekerheidsopslag opslag, MeterRegistry meters) {
        this.opslag = opslag;
        this.meters = meters;
    }

    OnzekerheidAntwoord doe(UUID id, OnzekerheidVraag vraag) {
        if (opslag.zoek(id).isPresent()) {
            throw alBepaald();
        }
        Onzekerheidsopslag.Invoer invoer = opslag.invoer(id);
        long zaad = vraag.gekozenZaad();
        int draden = Runtime.getRuntime().availableProcessors();
        String tekst = meters.timer("onzekerheid")
                .record(() -> OnzekerheidTekst.schrijf(
                        Onzekerheidswerk.reken(invoer.bevriezing(), invoer.set(), zaad, draden, Voortgang.STIL)));
        if (!opslag.bewaar(id, zaad, tekst)) {
            throw alBepaald();
        }
        return new OnzekerheidAntwoord(id, tekst);
    }

    private static ApiException alBepaald() {
        return ApiException.conflict(
                "AL_BEPAALD", "De onzekerheid van deze berekening is al bepaald en verandert niet.");
    }
}
