package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;

@ApplicationScoped
class VoegPartnerToe {

    private final Pilotwijziging wijziging;
    private final PartnerRepository partners;
    private final Partnerregels regels;

    VoegPartnerToe(Pilotwijziging wijziging, PartnerRepository partners, Partnerregels regels) {
        this.wijziging = wijziging;
        this.partners = partners;
        this.regels = regels;
    }

    @Transactional
    PartnerAntwoord doe(String pilot, PartnerVraag vraag) {
        wijziging.open(pilot);
        regels.eisEenPenvoerder(pilot, null, vraag);
        Partner x = new Partner();
        x.id = UUID.randomUUID();
        x.pilot = pilot;
        x.versie = 1;
        x.neem(vraag);
        partners.persist(x);
        wijziging.sluit(pilot, "nl.impactmonitor.partner.toegevoegd.v1");
        return PartnerAntwoord.of(x);
    }
}
