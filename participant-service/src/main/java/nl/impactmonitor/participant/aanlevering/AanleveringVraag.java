package nl.impactmonitor.participant.aanlevering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AanleveringVraag", description = "Wat u gaat aanleveren; de inhoud volgt daarna.")
record AanleveringVraag(
        @NotNull Aanleversoort soort,

        @Schema(examples = "TWENTE") @NotBlank @Size(max = 40)
        String pilot,

        @Schema(examples = "roc-2026-11-23.csv") @Size(max = 200)
        String bestandsnaam,

        @Schema(description = "Goede rijen opnemen (PER_RIJ, ook als dit ontbreekt), of niets zolang er een fout is.")
        Aanlevering.Acceptatie acceptatie,

        @Schema(description = "Alles beoordelen en niets bewaren.")
        Boolean proef) {}
