package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Vraagtekst;

/** The published questions for other features. */
@ApplicationScoped
public class GeefVragen {

    private final Kaderbestand bestand;

    GeefVragen(Kaderbestand bestand) {
        this.bestand = bestand;
    }

    /** The hoofdvraag first. */
    public List<Vraagtekst> alle() {
        Evaluatiekader kader = bestand.kader();
        return Stream.concat(
                        Stream.of(new Vraagtekst(0, "", kader.hoofdvraag().tekst())),
                        kader.deelvragen().stream().map(d -> new Vraagtekst(d.nummer(), d.kort(), d.tekst())))
                .toList();
    }
}
