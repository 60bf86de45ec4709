package nl.impactmonitor.kpi.verandering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.maat.Uitleg;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Leefgebieden(
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

        Meetmoment moment,

        @Schema(description = "De gevraagde kenmerken, per dimensie.")
        Map<String, List<String>> selectie,

        List<Leefgebied> leefgebieden,
        List<Uitleg> uitleg) {}
