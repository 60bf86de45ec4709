package nl.impactmonitor.participant.activiteit;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.activiteit.ActiviteitVraag.Soort;
import nl.impactmonitor.participant.activiteit.ActiviteitVraag.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Activiteit", description = "Een activiteit van een pilot.")
record ActiviteitAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag.")
        long versie,

        Soort soort,
        String omschrijving,
        LocalDate start,
        LocalDate einde,
        Status status) {

    static ActiviteitAntwoord of(Activiteit x) {
        return new ActiviteitAntwoord(x.id, x.versie, x.soort, x.omschrijving, x.start, x.einde, x.status);
    }
}
