package nl.impactmonitor.kpi.rapportage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report, without its contents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rapportage(
        UUID id,

        @Schema(description = "Ook in de ETag.") long versie,

        RapportageStatus status,
        Soort soort,
        String programma,
        LocalDate peildatum,
        List<String> pilots,

        @Schema(description = "Of het over alle pilots gaat; alleen dan staan er totalen in.")
        boolean geheel,

        List<String> kpis,
        String berekening,
        String rubricering,
        Instant gemaaktOp,
        Voortgang voortgang,

        @Schema(description = "Delen die niet konden worden gemaakt; de rest staat er wel.")
        List<Deel> mislukteDelen,

        @Schema(description = "Waarom er niets van kon worden gemaakt, bij status MISLUKT.")
        String fout,

        @Schema(description = "SHA-256 van de momentopname.")
        String checksum,

        @Schema(description = "Of de stand waarop het berust definitief is verklaard; anders is het rapport voorlopig.")
        Boolean definitief,

        @Schema(description = "Wanneer de stand is uitgegeven waarop het berust, in UTC.")
        Instant standPer,

        @Schema(description = "Volgnummer onder de vastgestelde rapporten van deze soort.")
        Integer uitgave,

        Instant vastgesteldOp,

        @Schema(
                description =
                        "De bestanden die bij het vaststellen zijn gemaakt en bewaard: die worden voortaan gegeven. Leeg van wat is"
                                + " vastgesteld voordat ze werden bewaard: daarvan worden ze gemaakt als erom wordt gevraagd.")
        List<Bewaard> vormen) {

    @Schema(name = "RapportageBewaard")
    record Bewaard(
            Rapportvorm vorm,

            @Schema(description = "SHA-256 van het bestand, ook in zijn ETag.")
            String checksum) {}

    @Schema(name = "RapportageVoortgang")
    record Voortgang(int delenKlaar, int delen) {}
}
