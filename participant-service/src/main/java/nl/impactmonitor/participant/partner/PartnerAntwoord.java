package nl.impactmonitor.participant.partner;

import java.math.BigDecimal;
import java.util.UUID;
import nl.impactmonitor.participant.partner.PartnerVraag.Bereik;
import nl.impactmonitor.participant.partner.PartnerVraag.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Partner", description = "Een partner van een pilot.")
record PartnerAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag.")
        long versie,

        String naam,
        Soort soort,

        @Schema(description = "Antwoordt voor het geld van de pilot.")
        boolean penvoerder,

        Bereik bereik,
        BigDecimal inzetUren,
        BigDecimal inzetEuro) {

    static PartnerAntwoord of(Partner x) {
        return new PartnerAntwoord(
                x.id, x.versie, x.naam, x.soort, x.isPenvoerder(), x.bereik, x.inzetUren, x.inzetEuro);
    }
}
