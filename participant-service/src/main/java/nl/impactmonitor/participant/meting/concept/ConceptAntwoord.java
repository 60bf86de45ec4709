package nl.impactmonitor.participant.meting.concept;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Moment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Concept", description = "Een meting die nog niet af is, en nog nergens meetelt.")
record ConceptAntwoord(
        UUID id,
        long versie,
        Moment moment,

        @Schema(description = "Pseudoniem van wie de meting afneemt.")
        String afnemer,

        Instant gewijzigdOp,

        @JsonRawValue @Schema(description = "De meting voor zover ze is ingevuld.", implementation = ConceptVraag.class)
        String meting) {

    static ConceptAntwoord of(Concept c) {
        return new ConceptAntwoord(c.id, c.versie, c.moment, c.afnemer, c.gewijzigdOp, c.inhoud);
    }
}
