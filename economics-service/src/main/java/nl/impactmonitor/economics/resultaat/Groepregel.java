package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Het inkomen van een groep bij de 0- en de 1-meting, over mensen met beide.")
public record Groepregel(
        Groep groep,

        @Schema(description = "Mensen met een bekend inkomen bij beide metingen.", nullable = true)
        Integer n,

        @Schema(description = "Mensen die op de peildatum bekend zijn.", nullable = true)
        Integer aangemeld,

        @Schema(description = "Van `n`: inkomen afgeleid uit uurloon en uren.", nullable = true)
        Integer inkomenAfgeleid,

        @Schema(nullable = true) BigDecimal gemiddeldInkomenNul,
        @Schema(nullable = true) BigDecimal gemiddeldInkomenEen,
        @Schema(nullable = true) BigDecimal verandering,

        @Schema(description = "Waarom de cijfers zijn achtergehouden.", nullable = true)
        Reden reden) {

    /** @param zonderInkomens without the mean incomes, each of which one person dominates */
    static Groepregel van(Groepsbeeld beeld, boolean zonderInkomens) {
        return new Groepregel(
                beeld.groep(),
                beeld.n(),
                beeld.aangemeld(),
                beeld.afgeleid(),
                zonderInkomens ? null : Afronding.geld(beeld.inkomenNul()),
                zonderInkomens ? null : Afronding.geld(beeld.inkomenEen()),
                Afronding.geld(beeld.inkomensverandering()),
                zonderInkomens ? Reden.GEDOMINEERD : null);
    }

    static Groepregel achtergehouden(Groep groep, Reden reden) {
        return new Groepregel(groep, null, null, null, null, null, null, reden);
    }
}
