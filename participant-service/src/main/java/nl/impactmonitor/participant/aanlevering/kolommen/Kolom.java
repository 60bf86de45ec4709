package nl.impactmonitor.participant.aanlevering.kolommen;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One column.
 *
 * @param pad names of the fields from the row down; in a list of which each element is columns of its own, the name after
 *     the list is the element's kind
 * @param waarden what may be in it; empty when that is not a list
 */
@Schema(name = "Kolom", description = "Een kolom van een CSV-aanlevering.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Kolom(
        @Schema(examples = "aangemeldOp") String kolom,
        Vorm vorm,

        @Schema(description = "Of elke rij er een waarde voor moet hebben.")
        boolean verplicht,

        String omschrijving,
        List<String> waarden,
        String voorbeeld,
        @JsonIgnore @Schema(hidden = true) List<String> pad) {

    Kolom met(String andereOmschrijving) {
        return new Kolom(kolom, vorm, verplicht, andereOmschrijving, waarden, voorbeeld, pad);
    }

    /** How a cell is written. */
    @Schema(name = "Kolomvorm")
    public enum Vorm {
        TEKST,
        /** Decimal comma or point, no separator of thousands. */
        GETAL,
        /** jjjj-mm-dd, d-m-jjjj or the serial number of a spreadsheet. */
        DATUM,
        /** ja or nee. */
        JA_NEE,
        KEUZE,
        /** Several values with | between them. */
        LIJST,
        /** A value on the scale of the item, or the code of why there is none. */
        ANTWOORD
    }
}
