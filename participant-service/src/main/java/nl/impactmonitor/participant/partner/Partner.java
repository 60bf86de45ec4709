package nl.impactmonitor.participant.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import nl.impactmonitor.participant.partner.PartnerVraag.Bereik;
import nl.impactmonitor.participant.partner.PartnerVraag.Soort;

@Entity
class Partner {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String pilot;
    long versie;
    String naam;

    @Enumerated(EnumType.STRING)
    Soort soort;

    @Enumerated(EnumType.STRING)
    Bereik bereik;

    BigDecimal inzetUren;
    BigDecimal inzetEuro;

    boolean isPenvoerder() {
        return soort == Soort.CONTACTGEMEENTE;
    }

    void neem(PartnerVraag vraag) {
        naam = vraag.naam();
        soort = vraag.soort();
        bereik = vraag.bereik();
        inzetUren = twee(vraag.inzetUren());
        inzetEuro = twee(vraag.inzetEuro());
    }

    /** As the column holds it. */
    private static BigDecimal twee(BigDecimal getal) {
        return getal == null ? null : getal.setScale(2, RoundingMode.UNNECESSARY);
    }
}
