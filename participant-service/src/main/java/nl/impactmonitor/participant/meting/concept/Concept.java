package nl.impactmonitor.participant.meting.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Moment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meting that is not finished: of nobody's business but the intakers of the pilot. */
@Entity
@Table(name = "meting_concept")
class Concept {
    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    UUID deelnemer;
    String pilot;
    long versie;

    @Enumerated(EnumType.STRING)
    Moment moment;

    /** Pseudonym of who takes it: who began it, unless the concept says otherwise. */
    String afnemer;

    @JdbcTypeCode(SqlTypes.JSON)
    String inhoud;

    Instant gewijzigdOp;
}
