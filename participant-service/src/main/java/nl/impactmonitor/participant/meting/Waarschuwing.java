package nl.impactmonitor.participant.meting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded as it is, but a reader must know. */
@Schema(name = "Metingwaarschuwing", description = "Wat niet tegenhoudt, maar wel gezien moet worden.")
public record Waarschuwing(
        @Schema(description = "JSON-pointer naar het veld.", examples = "/datum")
        String pointer,

        @Schema(examples = "BUITEN_MEETVENSTER") String code,
        String melding) {}
