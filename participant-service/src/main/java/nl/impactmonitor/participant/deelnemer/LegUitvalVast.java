package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Says that a deelnemer left the pilot, or, without uitval, that the deelnemer is there after all. */
@ApplicationScoped
class LegUitvalVast {

    private final Dossierwijziging wijziging;
    private final LeesDeelnemers lees;

    LegUitvalVast(Dossierwijziging wijziging, LeesDeelnemers lees) {
        this.wijziging = wijziging;
        this.lees = lees;
    }

    @Transactional
    DeelnemerAntwoord doe(UUID id, String ifMatch, Uitval uitval) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        if (uitval.datum().isBefore(deelnemer.aangemeldOp)) {
            throw ApiException.badRequest(
                    new FieldError("/datum", "VOOR_AANMELDING", "De uitval ligt voor de aanmelding."));
        }
        if (!uitval.equals(deelnemer.uitval)) {
            deelnemer.uitval = uitval;
            deelnemer.uitvalBron = null;
            wijziging.sluit(deelnemer, Aggregaat.DEELNEMER.type("uitgevallen"));
        }
        return lees.antwoord(deelnemer);
    }

    @Transactional
    DeelnemerAntwoord trekIn(UUID id, String ifMatch) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        if (deelnemer.uitval != null) {
            deelnemer.uitval = null;
            deelnemer.uitvalBron = null;
            wijziging.sluit(deelnemer, Aggregaat.DEELNEMER.type("hervat"));
        }
        return lees.antwoord(deelnemer);
    }
}
