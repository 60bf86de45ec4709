package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
                uitslag.socialeInclusie().map(this::schrijf).orElse(null),
                trede);
    }

    private String schrijf(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
