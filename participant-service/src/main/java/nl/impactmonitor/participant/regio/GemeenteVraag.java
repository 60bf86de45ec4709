package nl.impactmonitor.participant.regio;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(name = "Gemeente", description = "Een gemeente in de indeling van een jaar.")
record GemeenteVraag(
        @Schema(description = "Jaar van de indeling (CBS, per 1 januari).", examples = "2026")
        @NotNull
        @Min(1990)
        @Max(2100)
        Integer jaar,

        @Schema(description = "Gemeentecode van het CBS.", examples = "GM0153")
        @NotNull
        @Pattern(regexp = "GM[0-9]{4}", message = "Een gemeentecode is GM met vier cijfers (CBS).")
        String code) {}
