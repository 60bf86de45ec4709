package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesAanleveringen {

    private final AanleveringRepository aanleveringen;
    private final Foutenlijst fouten;

    LeesAanleveringen(AanleveringRepository aanleveringen, Foutenlijst fouten) {
        this.aanleveringen = aanleveringen;
        this.fouten = fouten;
    }

    @Transactional
    Pagina<AanleveringAntwoord> lijst(PaginaVraag vraag) {
        return Pagina.of(aanleveringen.lijst(vraag), vraag, a -> Long.toString(a.volgnummer), AanleveringAntwoord::of);
    }

    @Transactional
    AanleveringAntwoord een(UUID id) {
        return AanleveringAntwoord.of(aanleveringen.eigen(id));
    }

    @Transactional
    Pagina<FoutAntwoord> fouten(UUID id, PaginaVraag vraag) {
        return fouten.lees(aanleveringen.eigen(id), vraag);
    }
}
