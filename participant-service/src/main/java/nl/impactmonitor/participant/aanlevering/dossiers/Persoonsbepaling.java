package nl.impactmonitor.participant.aanlevering.dossiers;

import nl.impactmonitor.participant.aanlevering.dossiers.Context.Bekend;
import nl.impactmonitor.participant.regels.Bezwaren;

/**
 * Whom a dossier is about: who stands behind the own key, or who has the deelnemercode, so that what partners know of one
 * person meets in one record. A code of nobody makes nobody: a person who withdrew does not come back by it.
 */
final class Persoonsbepaling {

    static final String AFGESLOTEN =
            "De bewaartermijn van uw sleutel van deze persoon is om; feiten kunnen nog met alleen"
                    + " de deelnemercode.";

    private Persoonsbepaling() {}

    /** Null for a person who is not known yet, or when there are bezwaren. */
    static Bekend van(Dossier dossier, Context context, Bezwaren bezwaren) {
        if (context.uitgeslotenen().afgesloten().contains(dossier.koppeling())) {
            bezwaren.conflict("/bronId", "AFGESLOTEN", AFGESLOTEN);
            return null;
        }
        Bekend opSleutel = context.deelnemers().get(dossier.koppeling());
        Bekend opCode = opCode(dossier, context, bezwaren);
        if (opSleutel != null && opCode != null && !opSleutel.id().equals(opCode.id())) {
            bezwaren.conflict(
                    "/deelnemercode",
                    "ANDERE_DEELNEMER",
                    "De deelnemercode en uw eigen sleutel wijzen niet dezelfde persoon aan.");
        }
        Bekend bekend = opSleutel != null ? opSleutel : opCode;
        if (bekend != null && !bekend.eigenPilot()) {
            bezwaren.conflict("", "ANDERE_PILOT", "Deze persoon staat bij een andere pilot geregistreerd.");
        }
        return bezwaren.geen() ? bekend : null;
    }

    private static Bekend opCode(Dossier dossier, Context context, Bezwaren bezwaren) {
        if (dossier.rij().deelnemercode() == null) {
            return null;
        }
        if (dossier.deelnemercode().isEmpty()) {
            bezwaren.invoer("/deelnemercode", "ONGELDIGE_DEELNEMERCODE", "Deze code klopt niet: een tikfout?");
            return null;
        }
        Bekend bekend = context.codes().get(dossier.deelnemercode().get());
        if (bekend == null && context.uitgeslotenen().geweigerd().containsKey(dossier.koppeling())) {
            bezwaren.conflict("", "INGETROKKEN", "Deze persoon is ingetrokken, door de persoon zelf of door u.");
        } else if (bekend == null) {
            bezwaren.conflict(
                    "/deelnemercode",
                    "DEELNEMER_NOG_ONBEKEND",
                    "Deze deelnemer is nog niet bekend; lever die eerst aan, of zonder deelnemercode.");
        }
        return bekend;
    }
}
