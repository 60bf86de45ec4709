package nl.impactmonitor.participant.deelname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.deelname.DeelnameGegevens.Status;
import nl.impactmonitor.participant.deelnemer.Stopreden;

@Entity
class Deelname {
    @Id
    UUID id;

    long versie;
    UUID deelnemer;
    String pilot;
    String aanleveraar;
    UUID scholingstraject;
    LocalDate start;
    LocalDate einde;

    @Enumerated(EnumType.STRING)
    Status status;

    BigDecimal uren;

    @Enumerated(EnumType.STRING)
    Stopreden reden;
}
