package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Contante waarden over de hele horizon.")
public record Saldi(
        BigDecimal baten,
        BigDecimal kosten,

        @Schema(description = "Netto contante waarde voor de samenleving: baten min kosten.")
        BigDecimal saldo,

        @Schema(
                description =
                        "Saldo van Rijk en gemeente, apart van het maatschappelijke saldo; null als het is achtergehouden.",
                nullable = true)
        BigDecimal fiscaalSaldo,

        @Schema(
                description = "Wat alle anderen dan de overheid winnen; null als het is achtergehouden.",
                nullable = true)
        BigDecimal betalingsbereidheid,

        List<Actorsaldo> actoren) {

    @Schema(description = "Netto contante waarde voor een actor; samen zijn zij het maatschappelijke saldo.")
    public record Actorsaldo(
            Actor actor,
            @Schema(nullable = true) BigDecimal saldo,

            @Schema(description = "Waarom het saldo is achtergehouden.", nullable = true)
            Reden reden) {}

    /** @param achtergehouden actors that may not be shown, and with them what they add up to */
    static Saldi van(Uitkomst uitkomst, int aantal, Set<Actor> achtergehouden) {
        boolean fiscaal = achtergehouden.isEmpty();
        return new Saldi(
                Afronding.geld(uitkomst.baten() * aantal),
                Afronding.geld(uitkomst.kosten() * aantal),
                Afronding.geld(uitkomst.saldo() * aantal),
                fiscaal ? Afronding.geld(uitkomst.fiscaal() * aantal) : null,
                fiscaal ? Afronding.geld(uitkomst.betalingsbereidheid() * aantal) : null,
                uitkomst.perActor().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> achtergehouden.contains(e.getKey())
                                ? new Actorsaldo(e.getKey(), null, Reden.GEDOMINEERD)
                                : new Actorsaldo(e.getKey(), Afronding.geld(e.getValue() * aantal), null))
                        .toList());
    }
}
