package nl.impactmonitor.participant.deelname;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.deelname.DeelnameGegevens.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deelname", description = "Deelname van een deelnemer aan een scholingstraject.")
record DeelnameAntwoord(UUID id, UUID traject, LocalDate start, LocalDate einde, Status status) {

    static DeelnameAntwoord of(Deelname d) {
        return new DeelnameAntwoord(d.id, d.scholingstraject, d.start, d.einde, d.status);
    }
}
