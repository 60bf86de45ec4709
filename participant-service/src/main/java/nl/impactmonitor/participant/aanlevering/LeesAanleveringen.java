package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesAanleveringen {

    private final AanleveringRepository aanleveringen;
    private final Foutenlijst fouten;
    private final Pilots pilots;

    LeesAanleveringen(AanleveringRepository aanleveringen, Foutenlijst fouten, Pilots pilots) {
        this.aanleveringen = aanleveringen;
        this.fouten = fouten;
        this.pilots = pilots;
    }

    @Transactional
    Pagina<AanleveringAntwoord> lijst(String pilot, Aanleversoort soort, Aanlevering.Status status, LijstVraag vraag) {
        Sortering sortering = vraag.sortering(Sortering.Veld.moment("aangemaaktOp"), Sortering.Veld.tekst("pilot"));
        pilots.eisEigenIndien(pilot);
        return Pagina.of(
                aanleveringen.lijst(pilot, soort, status, sortering, vraag.leesLimiet()),
                vraag,
                a -> sortering.sleutel(a.volgnummer, veld -> veld.equals("pilot") ? a.pilot : a.aangemaaktOp),
                AanleveringAntwoord::of);
    }

    @Transactional
    AanleveringAntwoord een(UUID id) {
        return AanleveringAntwoord.of(aanleveringen.eigen(id));
    }

    @Transactional
    Pagina<FoutAntwoord> fouten(UUID id, String code, LijstVraag vraag) {
        return fouten.lees(aanleveringen.eigen(id), code, vraag);
    }
}
