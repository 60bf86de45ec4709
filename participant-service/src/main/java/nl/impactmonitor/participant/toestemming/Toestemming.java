package nl.impactmonitor.participant.toestemming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag.Soort;

@Entity
class Toestemming {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    UUID deelnemer;
    String pilot;
    String aanleveraar;

    @Enumerated(EnumType.STRING)
    Soort soort;

    boolean gegeven;
    LocalDate datum;
    String tekstversie;

    ToestemmingVraag alsVraag() {
        return new ToestemmingVraag(soort, gegeven, datum, tekstversie);
    }
}
