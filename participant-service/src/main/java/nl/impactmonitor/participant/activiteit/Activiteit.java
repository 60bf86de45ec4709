package nl.impactmonitor.participant.activiteit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.activiteit.ActiviteitVraag.Soort;
import nl.impactmonitor.participant.activiteit.ActiviteitVraag.Status;

@Entity
class Activiteit {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    long versie;

    @Enumerated(EnumType.STRING)
    Soort soort;

    String omschrijving;
    LocalDate start;
    LocalDate einde;

    @Enumerated(EnumType.STRING)
    Status status;

    void neem(ActiviteitVraag vraag) {
        soort = vraag.soort();
        omschrijving = vraag.omschrijving();
        start = vraag.start();
        einde = vraag.einde();
        status = vraag.status();
    }
}
