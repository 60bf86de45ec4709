package nl.impactmonitor.participant.toestemming;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Toestemming", description = "Een vastgelegde toestemming.")
record ToestemmingAntwoord(
        UUID id,
        Soort soort,
        boolean gegeven,
        LocalDate datum,
        String tekstversie,

        @Schema(description = "De organisatie die dit aanleverde; ontbreekt bij invoer met de hand.")
        String bron) {

    static ToestemmingAntwoord of(Toestemming t) {
        return new ToestemmingAntwoord(t.id, t.soort, t.gegeven, t.datum, t.tekstversie, t.aanleveraar);
    }
}
