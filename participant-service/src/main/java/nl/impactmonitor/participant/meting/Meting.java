package nl.impactmonitor.participant.meting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.MetingVraag.Wijze;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Meting {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;

    @Enumerated(EnumType.STRING)
    Moment moment;

    LocalDate datum;
    String instrument;
    int instrumentVersie;

    @Enumerated(EnumType.STRING)
    Wijze wijze;

    @JdbcTypeCode(SqlTypes.JSON)
    String antwoorden;

    @JdbcTypeCode(SqlTypes.JSON)
    String scores;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "sociale_inclusie")
    String socialeInclusie;

    Integer trede;

    @Embedded
    SituatieKolommen situatie;
}
