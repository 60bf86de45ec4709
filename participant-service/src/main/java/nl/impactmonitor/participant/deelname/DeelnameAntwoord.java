package nl.impactmonitor.participant.deelname;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.deelname.DeelnameGegevens.Status;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deelname", description = "Deelname van een deelnemer aan een scholingstraject.")
record DeelnameAntwoord(
        UUID id,
        long versie,
        UUID traject,
        LocalDate start,
        LocalDate einde,
        Status status,
        BigDecimal uren,
        Stopreden reden,

        @Schema(description = "De organisatie die dit aanleverde; ontbreekt bij invoer met de hand.")
        String bron) {

    static DeelnameAntwoord of(Deelname d) {
        return new DeelnameAntwoord(
                d.id, d.versie, d.scholingstraject, d.start, d.einde, d.status, d.uren, d.reden, d.aanleveraar);
    }
}
