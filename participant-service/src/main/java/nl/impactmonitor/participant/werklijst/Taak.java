package nl.impactmonitor.participant.werklijst;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.verwerking.Betrokkene;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Metingtaak", description = "Een meting die nu kan worden afgenomen en er nog niet is.")
record Taak(
        @Betrokkene UUID deelnemer,
        String deelnemercode,
        String pilot,
        Moment moment,

        @Schema(description = "De eerste dag van het venster.")
        LocalDate vanaf,

        @Schema(description = "De laatste dag van het venster.")
        LocalDate uiterlijk,

        Stand stand,

        @Schema(
                description =
                        "Pseudoniem van wie de laatste meting afnam, of anders de deelnemer registreerde; null als een"
                                + " organisatie dat deed.")
        String intaker,

        @Schema(description = "Of er voor dit moment al een concept is.")
        boolean concept) {

    @Schema(name = "Taakstand")
    enum Stand {
        TE_DOEN,
        TE_LAAT
    }

    @Schema(name = "TakenVan", description = "Van wie de taken zijn.")
    enum Van {
        MIJ,
        ZONDER_INTAKER,
        ALLEN
    }
}
