package nl.impactmonitor.economics.resultaat;

import java.util.List;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes the result reproducible without its people.
 *
 * @param checksum SHA-256 over the lines {@code id:versie}, by id, of everybody who counts
 */
@Schema(description = "De vastgehouden optellingen waaruit het resultaat opnieuw te maken is.")
public record Bevroren(
        @Schema(description = "SHA-256 over de regels `id:versie` van iedereen die meetelt, geordend op id.")
        String checksum,

        int aantal,

        @Schema(description = "Leeg als een van de optellingen te veel over een persoon zegt.")
        List<Groepsbeeld> aggregaten,

        @Schema(description = "Waarom de optellingen zijn achtergehouden; zij zijn wel bewaard.", nullable = true)
        Reden reden) {}
