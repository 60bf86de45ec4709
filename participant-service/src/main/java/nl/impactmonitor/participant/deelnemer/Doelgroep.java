package nl.impactmonitor.participant.deelnemer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Derived, never asked ({@link Doelgroepregel}). */
@Schema(description = "Of iemand tot de doelgroep hoort, afgeleid; null als dat niet bekend is.")
public record Doelgroep(
        @Schema(description = "Hoogste opleiding is laag (CBS).")
        Boolean laagopgeleid,

        @Schema(description = "Onder de drempel bij de eerste meting van de basisvaardigheden.")
        Boolean laaggeletterd) {}
