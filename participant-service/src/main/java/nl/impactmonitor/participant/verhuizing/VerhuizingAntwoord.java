package nl.impactmonitor.participant.verhuizing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verhuizing", description = "Een verhuizing van een deelnemer van de ene pilot naar de andere.")
record VerhuizingAntwoord(
        UUID id,
        String van,
        String naar,
        LocalDate datum,

        @Schema(description = "Pseudoniem van wie het vastlegde.")
        String door,

        Instant vastgelegdOp) {

    static VerhuizingAntwoord of(Verhuizing v) {
        return new VerhuizingAntwoord(v.id, v.van, v.naar, v.datum, v.door, v.vastgelegdOp);
    }
}
