package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters `limit` and `cursor` of every list: {@code @BeanParam PaginaVraag vraag}. */
public class PaginaVraag {

    private static final int MAX = 1000;

    @Parameter(
            description = "Het hoogste aantal items in het antwoord.",
            schema = @Schema(minimum = "1", maximum = "1000", defaultValue = "100"))
    @QueryParam("limit")
    @DefaultValue("100")
    public int limit = 100;

    @Parameter(description = "De waarde van `volgende` uit het vorige antwoord.")
    @QueryParam("cursor")
    public String cursor;

    public static PaginaVraag of(int limit, String cursor) {
        PaginaVraag vraag = new PaginaVraag();
        vraag.limit = limit;
        vraag.cursor = cursor;
        return vraag;
    }

    /** Between 1 and 1000, else a 400 that names the parameter. */
    public int limit() {
        if (limit < 1 || limit > MAX) {
            throw ApiException.badRequest(
                    FieldError.atParameter("limit", "BUITEN_BEREIK", "limit moet tussen 1 en 1000 liggen."));
        }
        return limit;
    }

    /** How many rows to read: one more than asked, to know whether a next page exists. */
    public int leesLimiet() {
        return limit() + 1;
    }

    /** The order key after which this page starts; empty for the first page. */
    public Optional<String> na() {
        return cursor == null ? Optional.empty() : Optional.of(Cursor.read(cursor));
    }

    /** The order key of a list in the order of a number; 0 for the first page, a 400 for a key that is no number. */
    public long naNummer() {
        try {
            return na().map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
