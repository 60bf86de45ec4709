package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.participant.partner.PartnerVraag.Soort;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * The contactgemeente is the penvoerder: never more than one, and not none while there are middelen to answer for. The caller
 * holds the lock on the pilot.
 */
@ApplicationScoped
class Partnerregels {

    private final PartnerRepository partners;

    Partnerregels(PartnerRepository partners) {
        this.partners = partners;
    }

    /** @param nu what the partner is now; null for a new one */
    void eisEenPenvoerder(String pilot, Partner nu, PartnerVraag vraag) {
        Partner penvoerder = partners.penvoerder(pilot);
        if (vraag.soort() == Soort.CONTACTGEMEENTE && penvoerder != null && penvoerder != nu) {
            throw ApiException.conflict("PENVOERDER_BESTAAT", "Deze pilot heeft al een contactgemeente (penvoerder).");
        }
        if (nu != null && nu == penvoerder && vraag.soort() != Soort.CONTACTGEMEENTE) {
            eisGeenMiddelen(pilot);
        }
    }

    void eisOnmisbaarNiet(Partner partner) {
        if (partners.middelen(partner.pilot, partner.id) > 0) {
            throw ApiException.conflict("PARTNER_HEEFT_MIDDELEN", "Er zijn middelen van deze partner vastgelegd.");
        }
        if (partner.isPenvoerder()) {
            eisGeenMiddelen(partner.pilot);
        }
    }

    private void eisGeenMiddelen(String pilot) {
        if (partners.middelen(pilot, null) > 0) {
            throw ApiException.conflict(
                    "PENVOERDER_NODIG", "Er zijn middelen vastgelegd: een penvoerder moet ervoor antwoorden.");
        }
    }
}
