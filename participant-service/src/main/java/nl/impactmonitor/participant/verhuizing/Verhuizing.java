package nl.impactmonitor.participant.verhuizing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Verhuizing {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    String van;
    String naar;
    LocalDate datum;
    String door;
    Instant vastgelegdOp;
}
