package nl.impactmonitor.participant.geschiedenis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "feit_geschiedenis")
class Geschiedenisregel {
    @Id
    Long volgnummer;

    UUID deelnemer;
    String pilot;

    @Enumerated(EnumType.STRING)
    Feitsoort soort;

    UUID feit;
    long versie;

    @JdbcTypeCode(SqlTypes.JSON)
    String was;

    @Enumerated(EnumType.STRING)
    Handeling handeling;

    String reden;
    String door;
    Instant op;
}
