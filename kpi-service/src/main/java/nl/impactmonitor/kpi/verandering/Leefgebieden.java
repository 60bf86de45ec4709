package nl.impactmonitor.kpi.verandering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.maat.Uitleg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Leefgebieden(
        String programma,
        LocalDate peildatum,

        @Schema(description = "Laatste dag die meetelt: deze cijfers tellen hele maanden.")
        LocalDate totEnMet,

        LeefgebiedBron bron,

        @Schema(description = "Het moment waarop de cijfers gemaakt zijn, in UTC.")
        Instant standPer,

        LeefgebiedStatus status,
        int definitieVersie,

        @Schema(description = "Wat in deze versie meetelt.") String telt,

        Meetmoment moment,

        @Schema(description = "De gevraagde kenmerken, per dimensie.")
        Map<String, List<String>> selectie,

        List<Leefgebied> leefgebieden,
        List<Uitleg> uitleg) {

    enum LeefgebiedBron {
        LIVE,
        STAND
    }

    enum LeefgebiedStatus {
        VOORLOPIG,
        DEFINITIEF
    }
}
