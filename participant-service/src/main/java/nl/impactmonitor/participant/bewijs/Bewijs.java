package nl.impactmonitor.participant.bewijs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Bewijs {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;

    @Enumerated(EnumType.STRING)
    Bewijssoort soort;

    LocalDate datum;
    boolean civielEffect;
    boolean startkwalificatie;
}
