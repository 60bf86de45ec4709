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
record BerekeningAntwoord(
        UUID id,
        String naam,
        BerekeningStatus status,
        Instant aangemaaktOp,
        List<String> pilots,
        LocalDate peildatum,
        String parameterset,
        int parametersetVersie,

        @JsonRawValue @Schema(implementation = Resultaat.class)
        String resultaat) {

    static BerekeningAntwoord of(Berekening berekening) {
        return new BerekeningAntwoord(
                berekening.id,
                berekening.naam,
                berekening.status,
                berekening.aangemaaktOp,
                List.of(berekening.pilots),
                berekening.peildatum,
                berekening.parameterset,
                berekening.parametersetVersie,
                berekening.resultaat);
    }
}
