package nl.impactmonitor.participant.geschiedenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesGeschiedenis {

    private final GeschiedenisRepository regels;
    private final Rijweergave weergave;

    LeesGeschiedenis(GeschiedenisRepository regels, Rijweergave weergave) {
        this.regels = regels;
        this.weergave = weergave;
    }

    @Transactional
    Pagina<GeschiedenisAntwoord> van(UUID deelnemer, Feitsoort soort, UUID feit, PaginaVraag vraag) {
        if (!regels.isEigen(deelnemer)) {
            throw ApiException.notFound("Deze deelnemer bestaat niet of hoort niet bij uw pilots.");
        }
        return Pagina.of(
                regels.lijst(deelnemer, soort, feit, vraag), vraag, r -> Long.toString(r.volgnummer), this::antwoord);
    }

    private GeschiedenisAntwoord antwoord(Geschiedenisregel r) {
        return new GeschiedenisAntwoord(
                r.soort, r.feit, r.versie, r.handeling, r.reden, r.door, r.op, weergave.velden(r.was));
    }
}
