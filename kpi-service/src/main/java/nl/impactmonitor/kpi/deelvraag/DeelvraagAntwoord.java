package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.BredeWelvaart;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.Deelvraag;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.Herkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One deelvraag with its evidence. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeelvraagAntwoord(
        int nummer,
        String kort,
        String tekst,

        @Schema(description = "AANNAME: de monitor heeft de tekst verwoord, omdat het programma haar open laat.")
        Herkomst herkomst,

        int kaderVersie,
        String programma,
        String pilot,
        LocalDate peildatum,
        List<Bewijs> bewijs,

        @Schema(description = "Bij deelvraag 1: welke leefgebieden bij welk thema van brede welvaart horen.")
        BredeWelvaart bredeWelvaart) {

    static DeelvraagAntwoord of(Evaluatiekader kader, Deelvraag vraag, Bewijsvraag voor, List<Bewijs> bewijs) {
        return new DeelvraagAntwoord(
                vraag.nummer(),
                vraag.kort(),
                vraag.tekst(),
                vraag.herkomst(),
                kader.versie(),
                voor.programma(),
                voor.pilot(),
                voor.peildatum(),
                bewijs,
                vraag.nummer() == 1 ? kader.bredeWelvaart() : null);
    }
}
