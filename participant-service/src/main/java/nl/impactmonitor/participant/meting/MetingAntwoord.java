package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Functie;
import nl.impactmonitor.participant.instrument.Uitslag;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;
import nl.impactmonitor.participant.meting.MetingVraag.Wijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meting", description = "Een vastgelegde meting, met wat er uit de antwoorden volgt.")
public record MetingAntwoord(
        UUID id,
        long versie,
        Moment moment,
        LocalDate datum,
        String instrument,
        int instrumentVersie,
        Wijze wijze,

        @Schema(description = "Pseudoniem van wie de meting afnam; null als een aanlevering het niet zegt.")
        String afnemer,

        Functie functie,
        Boolean tolk,

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

        SituatieVraag situatie,

        @Schema(description = "Items waarbij de deelnemer zichzelf anders ziet dan de begeleider.")
        List<Verschil> verschillen,

        @Schema(
                description =
                        "Wat niet tegenhoudt, maar wel gezien moet worden, zoals een datum buiten het meetvenster.")
        List<Waarschuwing> waarschuwingen) {

    @Schema(name = "SocialeInclusie", description = "Scores op de vier schalen, in punten.")
    public record SocialeInclusie(
            Map<String, Double> schalen,
            double minimaleVeranderingTotaal,
            double minimaleVeranderingSchaal,

            @Schema(
                    description =
                            "Van het totaal (SOCIALE_INCLUSIE) en de schalen waarvan de betrouwbaarheid bekend is;"
                                    + " ontbreekt als dat er geen zijn.")
            Map<String, Uitslag.Meetfout> betrouwbaarheid) {}

    static MetingAntwoord of(Meting m, List<Verschil> verschillen, List<Waarschuwing> waarschuwingen) {
        return new MetingAntwoord(
                m.id,
                m.versie,
                m.moment,
                m.datum,
                m.instrument,
                m.instrumentVersie,
                m.wijze,
                m.afnemer,
                m.functie,
                m.tolk,
                m.antwoorden,
                m.scores,
                m.socialeInclusie,
                m.trede,
                m.situatie.alsVraag(),
                verschillen,
                waarschuwingen);
    }
}
