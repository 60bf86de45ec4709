package nl.impactmonitor.participant.aanlevering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Aanleverfout", description = "Een fout in een rij van een aanlevering.")
record FoutAntwoord(
        @Schema(description = "Regelnummer in de inhoud, vanaf 1.")
        long rij,

        @Schema(description = "Uw eigen sleutel; leeg als die niet leesbaar of niet toegestaan was.")
        String bronId,

        @Schema(description = "Plaats in de rij (JSON pointer).", examples = "/metingen/0/datum")
        String pointer,

        @Schema(description = "Bij CSV: de kolom.", examples = "datum")
        String kolom,

        @Schema(examples = "VOOR_NULMETING") String code,
        String melding) {}
