package nl.impactmonitor.kpi.maat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing in the answer, in plain Dutch. */
@Schema(name = "MaatUitleg")
public record Uitleg(
        @Schema(description = "Naam van het veld of onderwerp.")
        String onderwerp,

        @Schema(description = "Wat het betekent, in eenvoudig Nederlands.")
        String tekst) {}
