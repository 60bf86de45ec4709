package nl.impactmonitor.participant.meting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.meting.LegMetingVast;
import nl.impactmonitor.participant.meting.MetingAntwoord;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.rest.Parsed;
import nl.impactmonitor.platform.rest.StrictJson;

/** Makes a meting of a concept: judged in full, as if it came in now, and with the id of the concept. */
@ApplicationScoped
class MaakDefinitief {

    private final Dossierwijziging wijziging;
    private final ConceptRepository concepten;
    private final StrictJson json;
    private final LegMetingVast legVast;

    MaakDefinitief(Dossierwijziging wijziging, ConceptRepository concepten, StrictJson json, LegMetingVast legVast) {
        this.wijziging = wijziging;
        this.concepten = concepten;
        this.json = json;
        this.legVast = legVast;
    }

    @Transactional
    MetingAntwoord doe(UUID deelnemerId, UUID id, String ifMatch) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Concept concept = concepten.eis(deelnemerId, id);
        IfMatch.require(ifMatch, concept.versie);
        MetingVraag meting = lees(concept);
        concepten.delete(concept);
        return legVast.doe(deelnemer, id, concept.afnemer, meting);
    }

    /** What it would be. */
    @Transactional
    MetingVraag meting(UUID deelnemerId, UUID id) {
        return lees(concepten.eis(deelnemerId, id));
    }

    private MetingVraag lees(Concept concept) {
        Parsed<MetingVraag> meting = json.read(concept.inhoud.getBytes(StandardCharsets.UTF_8), MetingVraag.class);
        if (!meting.ok()) {
            throw ApiException.badRequest(meting.errors());
        }
        return meting.value();
    }
}
