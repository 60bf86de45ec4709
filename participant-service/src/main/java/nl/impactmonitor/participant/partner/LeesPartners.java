package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;

@ApplicationScoped
class LeesPartners {

    private final PartnerRepository partners;
    private final Pilots pilots;

    LeesPartners(PartnerRepository partners, Pilots pilots) {
        this.partners = partners;
        this.pilots = pilots;
    }

    @Transactional
    List<PartnerAntwoord> van(String pilot) {
        pilots.eisEigen(pilot);
        return partners.van(pilot).stream().map(PartnerAntwoord::of).toList();
    }

    @Transactional
    PartnerAntwoord een(String pilot, UUID id) {
        pilots.eisEigen(pilot);
        return PartnerAntwoord.of(partners.van(pilot, id));
    }
}
