package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;
import nl.impactmonitor.participant.meting.MetingVraag.Wijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meting", description = "Een vastgelegde meting, met wat er uit de antwoorden volgt.")
record MetingAntwoord(
        UUID id,
        Moment moment,
        LocalDate datum,
        String instrument,
        int instrumentVersie,
        Wijze wijze,

        @JsonRawValue @Schema(implementation = AntwoordVraag[].class)
        String antwoorden,

        @Schema(
                description = "Leefgebieden en basisvaardigheden op code; wat niet te scoren is ontbreekt.",
                implementation = Map.class)
        @JsonRawValue
        String scores,

        @Schema(
                description = "De vier schalen en de kleinste verandering die telt; null als een schaal ontbreekt.",
                implementation = SocialeInclusie.class)
        @JsonRawValue
        String socialeInclusie,

        @Schema(description = "Participatieladder, 1 tot en met 6; null als de feiten het niet zeggen.")
        Integer trede,

        SituatieVraag situatie) {

    @Schema(name = "SocialeInclusie", description = "Scores op de vier schalen, in punten.")
    record SocialeInclusie(
            Map<String, Double> schalen, double minimaleVeranderingTotaal, double minimaleVeranderingSchaal) {}

    static MetingAntwoord of(Meting m) {
        return new MetingAntwoord(
                m.id,
                m.moment,
                m.datum,
                m.instrument,
                m.instrumentVersie,
                m.wijze,
                m.antwoorden,
                m.scores,
                m.socialeInclusie,
                m.trede,
                m.situatie.alsVraag());
    }
}
