package nl.impactmonitor.interview.citaat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Citaatbesluit", description = "Besluit over een citaat, door iemand anders dan wie het voorstelde")
record Besluit(
        @NotNull Boolean goedgekeurd,
        @Schema(nullable = true) @Size(max = 500) String reden) {}
