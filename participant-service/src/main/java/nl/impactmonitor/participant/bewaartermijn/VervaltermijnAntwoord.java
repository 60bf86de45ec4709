package nl.impactmonitor.participant.bewaartermijn;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.Betrokkene;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vervaltermijn", description = "Gegevens van een deelnemer waarvan de bewaartermijn afloopt.")
record VervaltermijnAntwoord(
        @Betrokkene UUID deelnemer,
        String pilot,

        @Schema(description = "De koppelingen met sleutels van organisaties, of alles over de deelnemer.")
        Vervalsoort soort,

        @Schema(description = "De dag waarop de termijn afloopt; een nieuwe meting schuift hem op.")
        LocalDate vervaltOp,

        @Schema(description = "Sinds wanneer dit is aangekondigd; null tot de eerste nacht.")
        LocalDate aangekondigdOp,

        @Schema(description = "Vanaf wanneer het wordt gewist; nooit zonder aankondiging van zoveel dagen.")
        LocalDate wissenOp) {

    static VervaltermijnAntwoord of(Verval v, Bewaartermijn termijn) {
        return new VervaltermijnAntwoord(
                v.deelnemer(), v.pilot(), v.soort(), v.vervaltOp(), v.aangekondigdOp(), v.wissenOp(termijn));
    }
}
