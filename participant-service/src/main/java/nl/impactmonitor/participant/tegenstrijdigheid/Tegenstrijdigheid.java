package nl.impactmonitor.participant.tegenstrijdigheid;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Iets waarover twee bronnen iets anders zeggen.")
record Tegenstrijdigheid(
        @Schema(description = "Een kenmerk, groep, aangemeldOp, METING_NUL of METING_EEN.", examples = "geslacht")
        String onderwerp,

        @Schema(description = "De organisatie van wie het vastgelegde is; ontbreekt bij invoer met de hand.")
        String bron,

        @Schema(description = "Wat vastligt; bij een meting de datum.")
        String waarde,

        @Schema(description = "Wie iets anders zegt; ontbreekt bij invoer met de hand.")
        String andereBron,

        String andereWaarde,
        Instant op) {}
