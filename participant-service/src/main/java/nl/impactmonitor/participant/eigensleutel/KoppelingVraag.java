package nl.impactmonitor.participant.eigensleutel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De sleutel die uw organisatie zelf voor deze persoon heeft; wordt niet bewaard.")
record KoppelingVraag(
        @Schema(examples = "K-20260112-7") @NotBlank @Size(max = 100)
        String bronId) {}
