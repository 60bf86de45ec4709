package nl.impactmonitor.participant.match;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Contractsoort;

@Entity
class Match {
    @Id
    UUID id;

    UUID deelnemer;
    String pilot;
    String werkgever;
    LocalDate datum;

    @Enumerated(EnumType.STRING)
    Contractsoort contractsoort;

    BigDecimal urenPerWeek;
}
