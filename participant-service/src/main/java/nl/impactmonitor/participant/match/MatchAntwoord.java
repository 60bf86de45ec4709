package nl.impactmonitor.participant.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Contractsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Match", description = "Een match van een deelnemer met een werkgever.")
record MatchAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag.")
        long versie,

        String werkgever,
        LocalDate datum,
        Contractsoort contractsoort,
        BigDecimal urenPerWeek,
        String sbi,
        String isco,
        String competentNl,
        LocalDate start,
        LocalDate einde,
        Boolean inDienstNa3,
        LocalDate inDienstNa3Op,
        Boolean inDienstNa6,
        LocalDate inDienstNa6Op,
        Boolean inDienstNa12,
        LocalDate inDienstNa12Op) {

    static MatchAntwoord of(Match m) {
        return new MatchAntwoord(
                m.id,
                m.versie,
                m.werkgever,
                m.datum,
                m.contractsoort,
                m.urenPerWeek,
                m.sbi,
                m.isco,
                m.competentNl,
                m.start,
                m.einde,
                m.inDienstNa3,
                m.inDienstNa3Op,
                m.inDienstNa6,
                m.inDienstNa6Op,
                m.inDienstNa12,
                m.inDienstNa12Op);
    }
}
