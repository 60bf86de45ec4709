package nl.impactmonitor.participant.geschiedenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesGeschiedenis {

    private final GeschiedenisRepository regels;
    private final Rijweergave weergave;

    LeesGeschiedenis(GeschiedenisRepository regels, Rijweergave weergave) {
        this.regels = regels;
        this.weergave = weergave;
    }

    @Transactional
    Pagina<GeschiedenisAntwoord> van(UUID deelnemer, Feitsoort soort, UUID feit, LijstVraag vraag) {
        if (!regels.isEigen(deelnemer)) {
            throw ApiException.notFound("Deze deelnemer bestaat niet of hoort niet bij uw pilots.");
        }
        Sortering sortering = vraag.sortering(Sortering.Veld.moment("op"));
        return Pagina.of(
                regels.lijst(deelnemer, soort, feit, sortering, vraag.leesLimiet()),
                vraag,
                r -> sortering.sleutel(r.volgnummer, veld -> r.op),
                this::antwoord);
    }

    private GeschiedenisAntwoord antwoord(Geschiedenisregel r) {
        return new GeschiedenisAntwoord(
                r.soort, r.feit, r.versie, r.handeling, r.reden, r.door, r.op, weergave.velden(r.was));
    }
}
