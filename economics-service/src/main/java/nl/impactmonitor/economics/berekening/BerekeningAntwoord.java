package nl.impactmonitor.economics.berekening;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.resultaat.Resultaat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param resultaat the stored JSON, given back byte for byte
 */
@Schema(description = "Een berekening met haar vastgehouden resultaat.")
public record BerekeningAntwoord(
        UUID id,
        String naam,
        BerekeningStatus status,

        @Schema(description = "De ETag; geef hem mee als If-Match.")
        long versie,

        Instant aangemaaktOp,
        List<String> pilots,
        LocalDate peildatum,
        String parameterset,
        int parametersetVersie,

        @Schema(description = "BASIS, of de code van een set die van een andere is afgeleid.")
        String scenario,

        @Schema(description = "Waarmee alles van deze berekening wordt getrokken.")
        long zaad,

        @Schema(nullable = true, implementation = String.class, format = "date-time")
        Instant vastgesteldOp,

        @Schema(
                description =
                        "Hoeveel mensen die meetelden zich sindsdien terugtrokken; de uitkomst blijft zoals zij was.")
        int ingetrokken,

        @Schema(description = "Deel van het rekenwerk dat klaar is, van 0 tot 1.")
        double voortgang,

        @Schema(description = "Waarom er geen resultaat is; null als het er is of nog komt.", nullable = true)
        String reden,

        @JsonRawValue
        @Schema(implementation = Resultaat.class, nullable = true, description = "Null zolang er geen uitkomst is.")
        String resultaat) {

    public static BerekeningAntwoord of(Berekening berekening) {
        return new BerekeningAntwoord(
                berekening.id,
                berekening.naam,
                berekening.status,
                berekening.versie,
                berekening.aangemaaktOp,
                List.of(berekening.pilots),
                berekening.peildatum,
                berekening.parameterset,
                berekening.parametersetVersie,
                berekening.scenario,
                berekening.zaad,
                berekening.vastgesteldOp,
                berekening.ingetrokken,
                berekening.voortgang,
                berekening.reden,
                berekening.resultaat);
    }
}
