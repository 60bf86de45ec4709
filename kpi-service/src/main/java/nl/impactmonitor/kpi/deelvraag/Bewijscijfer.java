package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deelvraagcijfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Bewijscijfer(
        String code,
        String naam,

        @Schema(description = "Code van de pilot; ontbreekt bij het programma als geheel.")
        String pilot,

        @Schema(description = "Code van de regio, bij een cijfer over een regio.")
        String regio,

        @Schema(description = "Periode van een contextindicator, of de dag van een verankeringsscan.")
        String periode,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "null met een reden als het cijfer er niet is.", nullable = true)
        BigDecimal waarde,

        String eenheid,
        @Schema(description = "Waarom er geen waarde is.") String reden,
        BigDecimal doelwaarde,
        BigDecimal aandeel,
        Integer definitieVersie,

        @Schema(description = "Waar het cijfer uit komt en hoe het gelezen is, om erbij te zetten.")
        String toelichting) {

    static Bewijscijfer los(String code, String naam, BigDecimal waarde, String eenheid) {
        return new Bewijscijfer(code, naam, null, null, null, waarde, eenheid, null, null, null, null, null);
    }
}
