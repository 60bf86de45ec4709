package nl.impactmonitor.participant.aanlevering;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Aanlevering", description = "Een aanlevering en hoe ver de verwerking is.")
record AanleveringAntwoord(
        UUID id,
        Aanleversoort soort,
        String pilot,
        Aanlevering.Acceptatie acceptatie,

        @Schema(description = "Alles is beoordeeld en niets bewaard; de aantallen zeggen wat er gebeurd zou zijn.")
        boolean proef,

        Aanlevering.Formaat formaat,
        String bestandsnaam,
        Aanlevering.Status status,
        @Schema(description = "Waarom het mislukt is.") String melding,
        Instant aangemaaktOp,
        Instant klaarOp,

        @Schema(description = "Aantal rijen in de inhoud; lege regels tellen niet mee.")
        long rijen,

        @Schema(description = "Aantal rijen dat al behandeld is.")
        long verwerkt,

        @Schema(description = "Nieuw.") long opgenomen,

        @Schema(description = "Een correctie van wat er was.")
        long gewijzigd,

        @Schema(description = "Deze inhoud was al eerder aangeleverd.")
        long ongewijzigd,

        @Schema(description = "Afgewezen; zie fouten.") long geweigerd) {

    static AanleveringAntwoord of(Aanlevering a) {
        return new AanleveringAntwoord(
                a.id,
                a.soort,
                a.pilot,
                a.acceptatie,
                a.proef,
                a.formaat,
                a.bestandsnaam,
                a.status,
                a.melding,
                a.aangemaaktOp,
                a.klaarOp,
                a.rijen,
                a.verwerkt,
                a.opgenomen,
                a.gewijzigd,
                a.ongewijzigd,
                a.geweigerd);
    }
}
