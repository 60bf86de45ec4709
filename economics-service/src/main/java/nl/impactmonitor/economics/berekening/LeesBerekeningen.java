package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** Reads berekeningen in the pilot scope of the request; what is out of scope does not exist. */
@ApplicationScoped
class LeesBerekeningen {

    private final BerekeningRepository berekeningen;

    LeesBerekeningen(BerekeningRepository berekeningen) {
        this.berekeningen = berekeningen;
    }

    @Transactional
    Pagina<BerekeningSamenvatting> pagina(PaginaVraag vraag) {
        long voor = vraag.na().map(LeesBerekeningen::volgnummer).orElse(Long.MAX_VALUE);
        return Pagina.of(
                berekeningen.voor(voor, vraag.leesLimiet()),
                vraag,
                rij -> Long.toString(rij.volgnummer()),
                BerekeningSamenvatting::of);
    }

    @Transactional
    BerekeningAntwoord een(UUID id) {
        return berekeningen
                .findByIdOptional(id)
                .map(BerekeningAntwoord::of)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
    }

    private static long volgnummer(String sleutel) {
        try {
            return Long.parseLong(sleutel);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "cursor", "ONGELDIGE_CURSOR", "cursor is geen waarde die deze API heeft uitgegeven."));
        }
    }
}
