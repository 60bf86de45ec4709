package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What other features may ask about regio's. */
@ApplicationScoped
public class Regios {

    private final RegioRepository regios;

    Regios(RegioRepository regios) {
        this.regios = regios;
    }

    /** @throws ApiException 400 at /regio when there is no such regio; no regio at all is right */
    public void eisBekend(String code) {
        if (code != null && regios.findByIdOptional(code).isEmpty()) {
            throw ApiException.badRequest(new FieldError("/regio", "ONBEKENDE_REGIO", "Deze regio bestaat niet."));
        }
    }
}
