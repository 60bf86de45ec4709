package nl.impactmonitor.interview.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Interview", description = "Vastgelegd groepsinterview")
record InterviewAntwoord(
        UUID id,
        @Schema(nullable = true) String pilot,
        Niveau niveau,
        LocalDate datum,
        InterviewStatus status,
        @Schema(nullable = true) Leidraadkeuze leidraad,
        @Schema(nullable = true) Instemming instemming,
        List<Respondent> respondenten,

        @Schema(description = "Telt de wijzigingen van dit interview en zijn factoren; ook de ETag")
        long versie,

        Instant vastgelegdOp) {

    static InterviewAntwoord of(Interview interview) {
        return new InterviewAntwoord(
                interview.id(),
                interview.pilot(),
                interview.niveau(),
                interview.datum(),
                interview.status(),
                interview.leidraad(),
                interview.instemming(),
                List.copyOf(interview.respondenten()),
                interview.versie(),
                interview.vastgelegdOp());
    }
}
