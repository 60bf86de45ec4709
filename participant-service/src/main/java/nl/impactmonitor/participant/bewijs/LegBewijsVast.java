package nl.impactmonitor.participant.bewijs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;

@ApplicationScoped
class LegBewijsVast {

    private final Dossierwijziging wijziging;
    private final BewijsRepository bewijzen;
    private final Bewijssoorten soorten;

    LegBewijsVast(Dossierwijziging wijziging, BewijsRepository bewijzen, Bewijssoorten soorten) {
        this.wijziging = wijziging;
        this.bewijzen = bewijzen;
        this.soorten = soorten;
    }

    @Transactional
    BewijsAntwoord doe(UUID id, String ifMatch, BewijsVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        Bewijs bewijs = new Bewijs();
        bewijs.id = UUID.randomUUID();
        bewijs.deelnemer = id;
        bewijs.pilot = deelnemer.pilot();
        bewijs.versie = 1;
        bewijs.neem(vraag, soorten.waarde(vraag));
        bewijzen.persist(bewijs);
        wijziging.sluit(deelnemer, "nl.impactmonitor.bewijs.vastgelegd.v1");
        return BewijsAntwoord.of(bewijs, soorten);
    }
}
