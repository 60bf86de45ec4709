package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Traject;
import nl.impactmonitor.economics.waarneming.Trajectbeeld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wanneer het traject loopt: dan wordt inkomen gemist, en daarna begint de verandering.")
public record Trajectregel(
        @Schema(
                description =
                        "DEELNAMES: gemiddelde van de afgeronde deelnames; PARAMETERS: daarvan zijn er te weinig.")
        Bron bron,

        @Schema(description = "Deelnemers met een afgerond traject; null bij PARAMETERS.", nullable = true)
        Integer n,

        @Schema(description = "Jaren van de 0-meting tot de start.")
        BigDecimal start,

        @Schema(description = "Jaren dat het traject duurt; 0 is onbekend en telt als het jaar van de start.")
        BigDecimal duur,

        @Schema(description = "Jaren dat de verandering later begint, omdat het traject verder reikt dan jaar 1.")
        BigDecimal wachttijd) {

    public enum Bron {
        DEELNAMES,
        PARAMETERS
    }

    static Trajectregel van(Traject traject, Optional<Trajectbeeld> gezien) {
        return new Trajectregel(
                gezien.isPresent() ? Bron.DEELNAMES : Bron.PARAMETERS,
                gezien.map(Trajectbeeld::n).orElse(null),
                Afronding.verhouding(traject.start()),
                Afronding.verhouding(traject.duur()),
                Afronding.verhouding(traject.wachttijd()));
    }
}
