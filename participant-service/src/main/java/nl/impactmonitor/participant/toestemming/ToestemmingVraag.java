package nl.impactmonitor.participant.toestemming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToestemmingVraag", description = "Een toestemming, gegeven of geweigerd.")
public record ToestemmingVraag(
        @NotNull Soort soort,
        @NotNull Boolean gegeven,

        @Schema(examples = "2026-01-12") @NotNull @PastOrPresent
        LocalDate datum,

        @Schema(description = "Versie van de tekst die is voorgelegd.", examples = "2026-01") @Size(max = 40)
        String tekstversie) {

    /** Three separate records; refusing has no consequence for the traject. */
    @Schema(name = "Toestemmingssoort")
    public enum Soort {
        /** Taking part in the monitor at all. */
        INSTEMMING,
        /** Special-category data (AVG art. 9 and 10). */
        BIJZONDERE_GEGEVENS,
        /** That the person was informed. */
        INFORMATIE
    }
}
