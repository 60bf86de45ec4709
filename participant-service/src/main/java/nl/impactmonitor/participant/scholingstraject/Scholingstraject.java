package nl.impactmonitor.participant.scholingstraject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Soort;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Status;

@Entity
class Scholingstraject {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    long versie;
    String naam;

    @Enumerated(EnumType.STRING)
    Soort soort;

    boolean nieuw;

    @Enumerated(EnumType.STRING)
    Status status;

    LocalDate statusSinds;
    LocalDate ontwikkeldOp;
    LocalDate geborgdOp;
    Niveau niveau;
    String crebo;

    /** Taken back by the organisation that delivered it: it does not exist for readers. */
    @Column(insertable = false, updatable = false)
    boolean ingetrokken;

    void neem(TrajectGegevens t, LocalDate vandaag) {
        statusSinds = Statusdatum.van(t, status, statusSinds, vandaag);
        naam = t.naam();
        soort = t.soort();
        nieuw = t.nieuw();
        status = t.status();
        ontwikkeldOp = t.ontwikkeldOp();
        geborgdOp = t.geborgdOp();
        niveau = t.niveau();
        crebo = t.crebo();
    }
}
