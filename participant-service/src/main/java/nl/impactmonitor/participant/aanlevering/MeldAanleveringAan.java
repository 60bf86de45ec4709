package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.scope.PilotScope;
import nl.impactmonitor.platform.scope.Scope;

@ApplicationScoped
class MeldAanleveringAan {

    private final AanleveringRepository aanleveringen;
    private final Pilots pilots;
    private final PilotScope scope;
    private final Idempotentie idempotentie;

    MeldAanleveringAan(
            AanleveringRepository aanleveringen, Pilots pilots, PilotScope scope, Idempotentie idempotentie) {
        this.aanleveringen = aanleveringen;
        this.pilots = pilots;
        this.scope = scope;
        this.idempotentie = idempotentie;
    }

    /** The scope is stored with it: the job that takes the rows may do what the submitter may, and nothing more. */
    @Transactional
    AanleveringAntwoord doe(AanleveringVraag vraag, String idempotentiesleutel) {
        pilots.eisEigen(vraag.pilot());
        AanleveringAntwoord aanlevering = nieuw(vraag);
        return idempotentie
                .eerder(idempotentiesleutel, Idempotentie.tekst("aanmelding", vraag.toString()), aanlevering.id())
                .map(eerder -> inPlaatsVan(aanlevering.id(), eerder))
                .orElse(aanlevering);
    }

    private AanleveringAntwoord inPlaatsVan(UUID nieuw, UUID eerder) {
        aanleveringen.deleteById(nieuw);
        return AanleveringAntwoord.of(aanleveringen.eigen(eerder));
    }

    private AanleveringAntwoord nieuw(AanleveringVraag vraag) {
        Scope nu = scope.current();
        Aanlevering aanlevering = new Aanlevering();
        aanlevering.id = UUID.randomUUID();
        aanlevering.pilot = vraag.pilot();
        aanlevering.organisatie = scope.organisatie();
        aanlevering.soort = vraag.soort();
        if (vraag.acceptatie() != null) {
            aanlevering.acceptatie = vraag.acceptatie();
        }
        aanlevering.proef = Boolean.TRUE.equals(vraag.proef());
        aanlevering.bestandsnaam = vraag.bestandsnaam();
        aanlevering.scopePilots = nu.asSetting();
        aanlevering.indiener = nu.subject();
        aanlevering.status = Aanlevering.Status.WACHT_OP_INHOUD;
        aanlevering.aangemaaktOp = Instant.now().truncatedTo(ChronoUnit.MICROS); // what the database keeps
        aanleveringen.persistAndFlush(aanlevering);
        return AanleveringAntwoord.of(aanlevering);
    }
}
