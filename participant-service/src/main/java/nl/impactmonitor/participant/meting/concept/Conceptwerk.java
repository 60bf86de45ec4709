package nl.impactmonitor.participant.meting.concept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.participant.instrument.Antwoord;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.meting.Metingregels;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * Concepts are kept, changed and thrown away. The state of the deelnemer is the same before and after: its versie does not
 * rise and nothing is published.
 */
@ApplicationScoped
class Conceptwerk {

    private final Dossierwijziging wijziging;
    private final LeesDeelnemers deelnemers;
    private final ConceptRepository concepten;
    private final Metingregels regels;
    private final Instrumenten instrumenten;
    private final Afnemers afnemers;
    private final Verwerkingen verwerkingen;
    private final ObjectMapper json;

    Conceptwerk(
            Dossierwijziging wijziging,
            LeesDeelnemers deelnemers,
            ConceptRepository concepten,
            Metingregels regels,
            Instrumenten instrumenten,
            Afnemers afnemers,
            Verwerkingen verwerkingen,
            ObjectMapper json) {
        this.wijziging = wijziging;
        this.deelnemers = deelnemers;
        this.concepten = concepten;
        this.regels = regels;
        this.instrumenten = instrumenten;
        this.afnemers = afnemers;
        this.verwerkingen = verwerkingen;
        this.json = json;
    }

    @Transactional
    ConceptAntwoord begin(UUID deelnemerId, ConceptVraag vraag) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Concept concept = new Concept();
        concept.id = UUID.randomUUID();
        concept.deelnemer = deelnemerId;
        concept.pilot = deelnemer.pilot();
        concept.afnemer = afnemers.aanroeper();
        neem(concept, deelnemer, vraag);
        concepten.persist(concept);
        return ConceptAntwoord.of(concept);
    }

    @Transactional
    ConceptAntwoord vervang(UUID deelnemerId, UUID id, String ifMatch, ConceptVraag vraag) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Concept concept = concepten.eis(deelnemerId, id);
        IfMatch.require(ifMatch, concept.versie);
        neem(concept, deelnemer, vraag);
        return ConceptAntwoord.of(concept);
    }

    @Transactional
    void gooiWeg(UUID deelnemerId, UUID id, String ifMatch) {
        wijziging.open(deelnemerId, null);
        Concept concept = concepten.eis(deelnemerId, id);
        IfMatch.require(ifMatch, concept.versie);
        concepten.delete(concept);
        verwerkingen.gewijzigd(List.of(deelnemerId));
    }

    @Transactional
    List<ConceptAntwoord> lijst(UUID deelnemerId) {
        deelnemers.eisEigen(deelnemerId);
        return concepten.van(deelnemerId).stream().map(ConceptAntwoord::of).toList();
    }

    @Transactional
    ConceptAntwoord een(UUID deelnemerId, UUID id) {
        deelnemers.eisEigen(deelnemerId);
        return ConceptAntwoord.of(concepten.eis(deelnemerId, id));
    }

    private void neem(Concept concept, Deelnemer deelnemer, ConceptVraag vraag) {
        InstrumentVersie versie = instrumenten
                .versie(vraag.instrument(), vraag.instrumentVersie())
                .orElseThrow();
        var gegeven = vraag.antwoorden() == null ? List.<Antwoord>of() : MetingVraag.gegeven(vraag.antwoorden());
        regels.tegenConcept(versie, gegeven, vraag.moment(), Metingregels.Persoon.van(deelnemer))
                .weigerBijBezwaar();
        concept.versie++;
        concept.moment = vraag.moment();
        if (vraag.afnemer() != null) {
            concept.afnemer = afnemers.vanOrganisatie(vraag.afnemer());
        }
        concept.inhoud = schrijf(vraag.zonderAfnemer());
        concept.gewijzigdOp = Instant.now();
        verwerkingen.gewijzigd(List.of(deelnemer.id()));
    }

    private String schrijf(ConceptVraag vraag) {
        try {
            return json.writeValueAsString(vraag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
