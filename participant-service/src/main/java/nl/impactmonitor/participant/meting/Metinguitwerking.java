package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.Scoring;
import nl.impactmonitor.participant.instrument.Uitslag;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;

/** Derives what is stored beside the answers: scores, sociale inclusie and trede. */
@ApplicationScoped
public class Metinguitwerking {

    private final Instrumenten instrumenten;
    private final ObjectMapper json;

    Metinguitwerking(Instrumenten instrumenten, ObjectMapper json) {
        this.instrumenten = instrumenten;
        this.json = json;
    }

    /**
     * The columns of a meting that are derived or hold JSON.
     *
     * @param socialeInclusie JSON, null when not every scale could be scored
     */
    public record Kolommen(String antwoorden, String scores, String socialeInclusie, Integer trede) {}

    /** @param meting accepted by {@link Metingregels} */
    public Kolommen van(MetingVraag meting) {
        InstrumentVersie versie = instrumenten
                .versie(meting.instrument(), meting.instrumentVersie())
                .orElseThrow();
        return van(versie, meting.antwoorden(), meting.situatie().trede());
    }

    /** @param antwoorden that fit the version */
    Kolommen van(InstrumentVersie versie, List<AntwoordVraag> antwoorden, Integer trede) {
        Uitslag uitslag = Scoring.score(versie, MetingVraag.gegeven(antwoorden));
        return new Kolommen(
                schrijf(antwoorden),
                schrijf(uitslag.scores()),
                uitslag.socialeInclusie().map(Inclusie::van).map(this::schrijf).orElse(null),
                trede);
    }

    /** As the contract has it: a reliability of nothing is absent. */
    private record Inclusie(
            Map<String, BigDecimal> schalen,
            BigDecimal minimaleVeranderingTotaal,
            BigDecimal minimaleVeranderingSchaal,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Uitslag.Meetfout> betrouwbaarheid) {

        static Inclusie van(Uitslag.SocialeInclusie uitslag) {
            return new Inclusie(
                    uitslag.schalen(),
                    uitslag.minimaleVeranderingTotaal(),
                    uitslag.minimaleVeranderingSchaal(),
                    uitslag.betrouwbaarheid());
        }
    }

    private String schrijf(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
