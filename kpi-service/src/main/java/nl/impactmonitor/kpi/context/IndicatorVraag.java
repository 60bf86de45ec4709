package nl.impactmonitor.kpi.context;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContextindicatorVraag")
record IndicatorVraag(
        @NotBlank @Size(max = 120) String naam,

        @Schema(description = "Waarin de waarden staan, zoals personen of % van de beroepsbevolking.")
        @NotBlank
        @Size(max = 120)
        String eenheid,

        @NotBlank @Size(max = 1000) String omschrijving,
        @NotBlank @Size(max = 500) String bron) {}
