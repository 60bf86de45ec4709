package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.BredeWelvaart;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.Herkomst;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.Kolom;
import nl.impactmonitor.kpi.deelvraag.Evaluatiekader.Onderdeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One box of the evaluatiekader with its evidence. */
@Schema(name = "Kaderonderdeel")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OnderdeelAntwoord(
        String code,
        Kolom kolom,
        String naam,

        @Schema(description = "Codes van de onderdelen waar dit uit volgt.")
        List<String> volgtUit,

        Herkomst herkomst,
        int kaderVersie,
        String programma,
        String pilot,
        LocalDate peildatum,
        List<Bewijs> bewijs,

        @Schema(description = "Bij BREDE_WELVAART: welke leefgebieden bij welk thema van CBS horen.")
        BredeWelvaart bredeWelvaart) {

    static OnderdeelAntwoord of(Evaluatiekader kader, Onderdeel onderdeel, Bewijsvraag voor, List<Bewijs> bewijs) {
        return new OnderdeelAntwoord(
                onderdeel.code(),
                onderdeel.kolom(),
                onderdeel.naam(),
                onderdeel.volgtUit(),
                onderdeel.herkomst(),
                kader.versie(),
                voor.programma(),
                voor.pilot(),
                voor.peildatum(),
                bewijs,
                onderdeel.code().equals("BREDE_WELVAART") ? kader.bredeWelvaart() : null);
    }
}
