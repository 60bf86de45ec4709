package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
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
        String toelichting,

        @Schema(description = "Wanneer dit cijfer is gemaakt, als het ouder is dan de stand waarin het staat.")
        Instant standPer) {

    /** Made when all beside it was. */
    Bewijscijfer(
            String code,
            String naam,
            String pilot,
            String regio,
            String periode,
            BigDecimal waarde,
            String eenheid,
            String reden,
            BigDecimal doelwaarde,
            BigDecimal aandeel,
            Integer definitieVersie,
            String toelichting) {
        this(
                code,
                naam,
                pilot,
                regio,
                periode,
                waarde,
                eenheid,
                reden,
                doelwaarde,
                aandeel,
                definitieVersie,
                toelichting,
                null);
    }

    static Bewijscijfer los(String code, String naam, BigDecimal waarde, String eenheid) {
        return new Bewijscijfer(code, naam, null, null, null, waarde, eenheid, null, null, null, null, null);
    }
}
