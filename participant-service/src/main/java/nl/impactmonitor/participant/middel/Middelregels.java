package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.participant.partner.Partners;
import nl.impactmonitor.participant.regels.Bezwaren;
import nl.impactmonitor.participant.regels.Periode;

/** Money falls in a year of the pilot, comes from one of its partners or the NGF, and has a penvoerder who answers for it. */
@ApplicationScoped
class Middelregels {

    private final Partners partners;

    Middelregels(Partners partners) {
        this.partners = partners;
    }

    Bezwaren tegen(String pilot, Periode periode, MiddelVraag middel) {
        Bezwaren bezwaren = new Bezwaren();
        if (middel.jaar() < periode.start().getYear()
                || middel.jaar() > periode.einde().getYear()) {
            bezwaren.invoer("/jaar", "BUITEN_PERIODE", "De pilot loopt niet in dit jaar.");
        }
        if (middel.partner() != null && !partners.isVan(middel.partner(), pilot)) {
            bezwaren.invoer("/partner", "ONBEKENDE_PARTNER", "Deze partner bestaat niet bij deze pilot.");
        }
        if (!partners.heeftPenvoerder(pilot)) {
            bezwaren.conflict(
                    "",
                    "GEEN_PENVOERDER",
                    "Leg eerst de contactgemeente vast: die antwoordt als penvoerder voor het geld.");
        }
        return bezwaren;
    }
}
