package nl.impactmonitor.kpi.maat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.maat.Maatdefinities.Maatdefinitie;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every answer about people says first: of whom, up to when, from where and under which definition. */
public record Maatkop(
        String programma,
        LocalDate peildatum,

        @Schema(description = "Laatste dag die meetelt: deze cijfers tellen hele maanden.")
        LocalDate totEnMet,

        Bron bron,

        @Schema(
                description =
                        "Het moment waarop de cijfers gemaakt zijn, in UTC; null zolang er geen stand is uitgegeven.",
                nullable = true)
        Instant standPer,

        Status status,
        int definitieVersie,

        @Schema(description = "Wat in deze versie meetelt.") String telt,

        @Schema(description = "De gevraagde kenmerken, per dimensie.")
        Map<String, List<String>> selectie) {

    public static Maatkop van(Selectie selectie, Vrijgegeven<?> gelezen, Maatdefinitie definitie) {
        return new Maatkop(
                selectie.programma(),
                selectie.peildatum(),
                selectie.totEnMet(),
                gelezen.bron(),
                gelezen.standPer(),
                gelezen.status(),
                definitie.versie(),
                definitie.telt(),
                selectie.alsParameters());
    }
}
