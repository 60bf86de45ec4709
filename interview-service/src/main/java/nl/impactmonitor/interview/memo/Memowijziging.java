package nl.impactmonitor.interview.memo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De nieuwe titel en tekst van een memo")
record Memowijziging(
        @Schema(nullable = true) @Size(min = 1, max = 200) String titel,
        @NotBlank @Size(max = 20_000) String tekst) {}
