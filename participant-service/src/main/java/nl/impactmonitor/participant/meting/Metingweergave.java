package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.impactmonitor.participant.instrument.Antwoord;
import nl.impactmonitor.participant.meetvenster.Meetvenster;
import nl.impactmonitor.participant.meetvenster.Meetvensters;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;

/** How a meting is shown: as stored, with what follows from it and from the other metingen of the deelnemer. */
@ApplicationScoped
class Metingweergave {

    private static final TypeReference<List<AntwoordVraag>> ANTWOORDEN = new TypeReference<>() {};

    private final Meetvensters vensters;
    private final ObjectMapper json;

    Metingweergave(Meetvensters vensters, ObjectMapper json) {
        this.vensters = vensters;
        this.json = json;
    }

    MetingAntwoord van(Meting meting, Collection<Metingstap> alle) {
        return MetingAntwoord.of(meting, verschillen(meting.antwoorden), waarschuwingen(meting, alle));
    }

    /** Most metingen hold no view of the deelnemer: those are not read. */
    private List<Verschil> verschillen(String antwoorden) {
        if (!antwoorden.contains("\"eigenBeeld\"")) {
            return List.of();
        }
        try {
            return MetingVraag.gegeven(json.readValue(antwoorden, ANTWOORDEN)).stream()
                    .filter(Antwoord::isVerschilVanBeeld)
                    .map(a -> new Verschil(a.item(), a.waarde(), a.eigenBeeld()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Waarschuwing> waarschuwingen(Meting meting, Collection<Metingstap> alle) {
        if (meting.moment != Moment.EEN) {
            return List.of();
        }
        return alle.stream()
                .filter(stap -> stap.moment() == Moment.NUL)
                .map(Metingstap::datum)
                .filter(nul -> !vensters.op(nul).pastEenBijNul(nul, meting.datum))
                .map(this::buitenVenster)
                .toList();
    }

    private Waarschuwing buitenVenster(LocalDate nul) {
        Meetvenster venster = vensters.op(nul);
        return new Waarschuwing(
                "/datum",
                "BUITEN_MEETVENSTER",
                "De eenmeting hoort tussen " + nul.plusDays(venster.eenVanaf()) + " en "
                        + nul.plusDays(venster.eenTot()) + " te zijn afgenomen.");
    }
}
