package nl.impactmonitor.interview.interview;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Interviewstap", description = "Een wijziging van de status van een interview")
record StapAntwoord(
        @Schema(description = "Versie van het interview na de stap")
        long versie,

        InterviewStatus van,
        InterviewStatus naar,
        @Schema(nullable = true) String reden,
        Instant gezetOp,

        @Schema(description = "Pseudoniem van wie de stap zette")
        String gezetDoor) {}
