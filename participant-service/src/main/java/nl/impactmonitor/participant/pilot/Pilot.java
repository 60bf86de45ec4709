package nl.impactmonitor.participant.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.impactmonitor.participant.regels.Periode;

/** A region's programme of learning; everything in this service belongs to one. */
@Entity
class Pilot implements Periode {
    @Id
    String code;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    long versie;
    String naam;
    String programma;
    String valuta;
    LocalDate start;
    LocalDate einde;
    String regio;

    @Override
    public LocalDate start() {
        return start;
    }

    @Override
    public LocalDate einde() {
        return einde;
    }
}
