package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesRegios {

    private final RegioRepository regios;

    LeesRegios(RegioRepository regios) {
        this.regios = regios;
    }

    @Transactional
    Pagina<RegioAntwoord> lijst(String gemeente, LijstVraag vraag) {
        Sortering sortering = vraag.sorteringAnders("code", Sortering.Veld.tekst("code"), Sortering.Veld.tekst("naam"));
        return Pagina.of(
                regios.lijst(gemeente, sortering, vraag.leesLimiet()),
                vraag,
                r -> sortering.sleutel(r.volgnummer, veld -> veld.equals("naam") ? r.naam : r.code),
                RegioAntwoord::of);
    }

    @Transactional
    RegioAntwoord een(String code) {
        return RegioAntwoord.of(regios.een(code));
    }
}
