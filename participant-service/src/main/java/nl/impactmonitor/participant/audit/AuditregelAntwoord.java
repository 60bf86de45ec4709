package nl.impactmonitor.participant.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.keten.Regel;
import nl.impactmonitor.participant.verwerking.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Auditregel",
        description = "Wie iets met gegevens van personen deed; ids en namen van velden, geen waarden.")
record AuditregelAntwoord(
        long volgnummer,
        Instant moment,

        @Schema(description = "Subject van het toegangstoken.")
        String wie,

        @Schema(description = "Client waaraan het token is gegeven; leeg bij een taak.")
        String client,

        String organisatie,
        String rol,

        @Schema(examples = "GET /v1/deelnemers/{id}") String handeling,

        Soort soort,

        @Schema(description = "De deelnemers om wie het ging.")
        List<UUID> deelnemers,

        @Schema(
                description = "Namen van de velden die gezet of getoond zijn; van wat geen persoon is ook welke, zoals"
                        + " pilot:TWENTE.")
        List<String> velden,

        @Schema(description = "Spoor waaronder de logs van alle diensten dit tonen.")
        String trace,

        @Schema(description = "Blok van de keten waarin de regel verzegeld is; null in de eerste seconden.")
        Long blok) {

    static AuditregelAntwoord of(Regel r, Long blok) {
        return new AuditregelAntwoord(
                r.volgnummer(),
                r.moment(),
                r.wie(),
                r.client(),
                r.organisatie(),
                r.rol(),
                r.handeling(),
                Soort.valueOf(r.soort()),
                r.deelnemers(),
                r.velden(),
                r.trace(),
                blok);
    }
}
