package nl.impactmonitor.participant.bewijs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

/** The whole bewijs anew; its flags follow from what it says now. */
@ApplicationScoped
class CorrigeerBewijs {

    private final Dossierwijziging wijziging;
    private final BewijsRepository bewijzen;
    private final Bewijssoorten soorten;
    private final Geschiedenis geschiedenis;

    CorrigeerBewijs(
            Dossierwijziging wijziging, BewijsRepository bewijzen, Bewijssoorten soorten, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.bewijzen = bewijzen;
        this.soorten = soorten;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    BewijsAntwoord doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden, BewijsVraag vraag) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Bewijs bewijs = bewijzen.van(deelnemerId, id);
        IfMatch.require(ifMatch, bewijs.versie);
        geschiedenis.bewaar(Feitsoort.BEWIJS, id, Handeling.CORRECTIE, reden);
        bewijs.neem(vraag, soorten.waarde(vraag));
        bewijs.versie++;
        wijziging.sluit(deelnemer, "nl.impactmonitor.bewijs.gecorrigeerd.v1");
        return BewijsAntwoord.of(bewijs, soorten);
    }
}
