package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class VerwijderPartner {

    private final Pilotwijziging wijziging;
    private final PartnerRepository partners;
    private final Partnerregels regels;

    VerwijderPartner(Pilotwijziging wijziging, PartnerRepository partners, Partnerregels regels) {
        this.wijziging = wijziging;
        this.partners = partners;
        this.regels = regels;
    }

    @Transactional
    void doe(String pilot, UUID id, String ifMatch) {
        wijziging.open(pilot);
        Partner x = partners.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        regels.eisOnmisbaarNiet(x);
        partners.delete(x);
        wijziging.sluit(pilot, "nl.impactmonitor.partner.verwijderd.v1");
    }
}
