package nl.impactmonitor.participant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about partners. */
@ApplicationScoped
public class Partners {

    private final PartnerRepository partners;

    Partners(PartnerRepository partners) {
        this.partners = partners;
    }

    public boolean isVan(UUID partner, String pilot) {
        return partners.find("id = ?1 and pilot = ?2", partner, pilot)
                .firstResultOptional()
                .isPresent();
    }

    public boolean heeftPenvoerder(String pilot) {
        return partners.penvoerder(pilot) != null;
    }
}
