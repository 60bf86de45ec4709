package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class WijzigPartner {

    private final Pilotwijziging wijziging;
    private final PartnerRepository partners;
    private final Partnerregels regels;

    WijzigPartner(Pilotwijziging wijziging, PartnerRepository partners, Partnerregels regels) {
        this.wijziging = wijziging;
        this.partners = partners;
        this.regels = regels;
    }

    @Transactional
    PartnerAntwoord doe(String pilot, UUID id, String ifMatch, PartnerVraag vraag) {
        wijziging.open(pilot);
        Partner x = partners.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        regels.eisEenPenvoerder(pilot, x, vraag);
        x.neem(vraag);
        x.versie++;
        wijziging.sluit(pilot, "nl.impactmonitor.partner.gewijzigd.v1");
        return PartnerAntwoord.of(x);
    }
}
