package nl.impactmonitor.participant.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A region's programme of learning; everything in this service belongs to one. */
@Entity
class Pilot {
    @Id
    String code;

    long versie;
    String naam;
    String programma;
    String valuta;
    LocalDate start;
    LocalDate einde;
}
