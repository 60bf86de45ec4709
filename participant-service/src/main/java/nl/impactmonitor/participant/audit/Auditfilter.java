package nl.impactmonitor.participant.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.Soort;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of the audit; what is absent does not count. */
@Schema(name = "AuditZoekvraag", description = "Waaraan de regels moeten voldoen; wat ontbreekt telt niet.")
record Auditfilter(
        UUID deelnemer,

        @Schema(description = "Subject van het toegangstoken.") @Size(max = 200)
        String wie,

        @Size(max = 200) String organisatie,

        @Schema(examples = "GET /v1/deelnemers/{id}") @Size(max = 200)
        String handeling,

        Soort soort,

        @Schema(description = "Vanaf dit moment.") Instant vanaf,
        @Schema(description = "Tot dit moment.") Instant tot,

        @Schema(description = "volgnummer, of -volgnummer voor de nieuwste eerst.")
        String sort,

        @Schema(description = "Het hoogste aantal items; 100 als het ontbreekt.") @Min(1) @Max(1000)
        Integer limit,

        @Schema(description = "De waarde van `volgende` uit het vorige antwoord.") @Size(max = 200)
        String cursor) {

    boolean nieuwsteEerst() {
        if (sort == null || sort.equals("volgnummer")) {
            return false;
        }
        if (sort.equals("-volgnummer")) {
            return true;
        }
        throw ApiException.badRequest(FieldError.atParameter(
                "sort", "ONBEKEND_VELD", "Hierop kan niet worden gesorteerd; wel op volgnummer."));
    }

    PaginaVraag pagina() {
        return PaginaVraag.of(limit == null ? 100 : limit, cursor);
    }

    /** The number after which the page starts, below 0 when the newest come first; 0 for the first page. */
    long na() {
        long na = pagina().naNummer();
        if (na != 0 && na < 0 != nieuwsteEerst()) {
            throw ApiException.badRequest(
                    FieldError.atParameter("cursor", "ONGELDIGE_CURSOR", "cursor is van een andere volgorde."));
        }
        return na;
    }

    long sleutel(long volgnummer) {
        return nieuwsteEerst() ? -volgnummer : volgnummer;
    }
}
