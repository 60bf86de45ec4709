package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.interview.leidraad.Leidraden;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

@ApplicationScoped
class Leidraadcontrole {

    private final Leidraden leidraden;

    Leidraadcontrole(Leidraden leidraden) {
        this.leidraden = leidraden;
    }

    /** @param keuze null for none */
    void eis(Leidraadkeuze keuze) {
        if (keuze != null && !leidraden.bestaat(keuze.code(), keuze.versie())) {
            throw ApiException.badRequest(
                    new FieldError("/leidraad", "ONBEKEND", "Deze versie van de leidraad is niet uitgegeven."));
        }
    }
}
