package nl.impactmonitor.economics.herkomst;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.waarneming.Groep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Out of whose states a berekening was made. */
@Schema(name = "Berekeningherkomst")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Berekeningherkomst(
        UUID berekening,
        List<String> pilots,
        LocalDate peildatum,

        @Schema(
                description =
                        "Deelnemers met twee metingen achter de cijfers; ontbreekt onder het minimum voor publicatie."
                                + " Alleen voor een onderzoeker: een stand kan het verbergen.")
        Integer n,

        @Schema(description = """
                SHA-256 over de regels `id:versie` van iedereen die meetelt, geordend op id en elk gevolgd door een \
                regeleinde. Zij staat ook bij elk getal van de berekening in een rapport.""") String checksum,

        @Schema(description = "Alleen voor een onderzoeker.")
        Geteld geteld) {

    @Schema(name = "Berekeninggeteld")
    record Geteld(
            @Schema(description = "Op volgorde van id.") List<Lid> leden,

            @Schema(description = "Wie is geteld en zich sindsdien terugtrok; ids daarvan zijn er niet meer.")
            int gewist) {}

    @Schema(name = "Berekeninglid")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lid(
            @Schema(description = "Id van de deelnemer.") UUID id,

            @Schema(
                    description =
                            "Versie van de staat waarmee is gerekend; ontbreekt bij berekeningen van voor zij werd bewaard.")
            Long versie,

            @Schema(description = "Ontbreekt bij berekeningen van voor zij werd bewaard.")
            Groep groep) {}

    /** Who reads a stand may not be told what it hides, and a number of a report has its n there (decision 0075). */
    Berekeningherkomst zonderMensen() {
        return new Berekeningherkomst(berekening, pilots, peildatum, null, checksum, null);
    }
}
