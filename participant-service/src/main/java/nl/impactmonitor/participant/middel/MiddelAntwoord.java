package nl.impactmonitor.participant.middel;

import java.math.BigDecimal;
import java.util.UUID;
import nl.impactmonitor.participant.middel.MiddelVraag.Herkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Middel", description = "Geld voor een pilot in een jaar.")
record MiddelAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag.")
        long versie,

        int jaar,
        Herkomst herkomst,
        UUID partner,
        BigDecimal bedrag,
        String omschrijving) {

    static MiddelAntwoord of(Middel x) {
        return new MiddelAntwoord(x.id, x.versie, x.jaar, x.herkomst, x.partner, x.bedrag, x.omschrijving);
    }
}
