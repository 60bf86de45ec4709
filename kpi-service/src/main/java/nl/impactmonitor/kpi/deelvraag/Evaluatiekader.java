package nl.impactmonitor.kpi.deelvraag;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published texts of evaluatiekader/LLO.v1.json: what is asked, and which evidence goes with it. */
record Evaluatiekader(
        String code,
        int versie,
        LocalDate geldigVanaf,
        String bron,
        Vraag hoofdvraag,
        List<Deelvraag> deelvragen,
        List<Onderdeel> onderdelen,
        BredeWelvaart bredeWelvaart) {

    /** PROGRAMMA: the programme's own. AANNAME: the monitor's, where the documents of the programme leave it open. */
    @Schema(name = "TekstHerkomst")
    enum Herkomst {
        PROGRAMMA,
        AANNAME
    }

    @Schema(name = "Hoofdvraag")
    record Vraag(String tekst, Herkomst herkomst, String noot) {}

    record Deelvraag(int nummer, String kort, String tekst, Herkomst herkomst, List<Verwijzing> bewijs) {}

    @Schema(name = "Kaderkolom")
    enum Kolom {
        MIDDELEN,
        ACTIVITEITEN,
        DOELSTELLING,
        EFFECTIVITEIT,
        IMPACT,
        CONTEXT
    }

    record Onderdeel(
            String code, Kolom kolom, String naam, List<String> volgtUit, Herkomst herkomst, List<Verwijzing> bewijs) {}

    /** @param codes which of that kind; all when there are none */
    record Verwijzing(Bewijssoort soort, List<String> codes) {
        Verwijzing {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }

    @Schema(name = "BredeWelvaart")
    record BredeWelvaart(String bron, Herkomst herkomst, List<Thema> themas) {}

    /** @param scores codes of leefgebieden and scales */
    @Schema(name = "BredeWelvaartThema")
    record Thema(String code, String naam, List<String> scores) {}
}
