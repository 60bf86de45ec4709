package nl.impactmonitor.participant.middel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import nl.impactmonitor.participant.middel.MiddelVraag.Herkomst;

@Entity
class Middel {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    long versie;
    int jaar;

    @Enumerated(EnumType.STRING)
    Herkomst herkomst;

    UUID partner;
    BigDecimal bedrag;
    String omschrijving;

    void neem(MiddelVraag vraag) {
        jaar = vraag.jaar();
        herkomst = vraag.herkomst();
        partner = vraag.partner();
        bedrag = vraag.bedrag().setScale(2, RoundingMode.UNNECESSARY);
        omschrijving = vraag.omschrijving();
    }
}
