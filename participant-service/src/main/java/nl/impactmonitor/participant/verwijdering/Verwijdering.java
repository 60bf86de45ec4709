package nl.impactmonitor.participant.verwijdering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The proof in the row of the tombstone; the id of the deelnemer is not read. */
@Entity
@Table(name = "verwijderd")
class Verwijdering {
    @Id
    UUID bewijs;

    Long volgnummer;
    String pilot;

    @Enumerated(EnumType.STRING)
    Verwijderreden reden;

    Instant op;
    String rijen;
    byte[] zegel;
}
