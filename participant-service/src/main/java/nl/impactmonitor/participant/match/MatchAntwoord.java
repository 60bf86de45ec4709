package nl.impactmonitor.participant.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Contractsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Match", description = "Een match van een deelnemer met een werkgever.")
record MatchAntwoord(UUID id, String werkgever, LocalDate datum, Contractsoort contractsoort, BigDecimal urenPerWeek) {

    static MatchAntwoord of(Match m) {
        return new MatchAntwoord(m.id, m.werkgever, m.datum, m.contractsoort, m.urenPerWeek);
    }
}
