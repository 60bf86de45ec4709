package nl.impactmonitor.interview.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een stap verder, of een stap terug met een reden")
record Statuswijziging(
        @NotNull InterviewStatus status,

        @Schema(nullable = true, description = "Verplicht bij een stap terug")
        @Size(max = 500)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Een reden bevat tekst.")
        String reden) {}
