package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesRegios {

    private final RegioRepository regios;

    LeesRegios(RegioRepository regios) {
        this.regios = regios;
    }

    @Transactional
    Pagina<RegioAntwoord> lijst(PaginaVraag vraag) {
        return Pagina.of(regios.lijst(vraag), vraag, r -> r.code, RegioAntwoord::of);
    }

    @Transactional
    RegioAntwoord een(String code) {
        return RegioAntwoord.of(regios.een(code));
    }
}
