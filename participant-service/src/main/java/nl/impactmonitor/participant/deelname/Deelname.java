package nl.impactmonitor.participant.deelname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.deelname.DeelnameGegevens.Status;

@Entity
class Deelname {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    UUID scholingstraject;
    LocalDate start;
    LocalDate einde;

    @Enumerated(EnumType.STRING)
    Status status;
}
