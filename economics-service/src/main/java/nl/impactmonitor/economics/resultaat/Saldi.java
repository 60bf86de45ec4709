package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Contante waarden over de hele horizon.")
public record Saldi(
        BigDecimal baten,
        BigDecimal kosten,

        @Schema(description = "Netto contante waarde voor de samenleving: baten min kosten.")
        BigDecimal saldo,

        @Schema(description = "Saldo van Rijk en gemeente, apart van het maatschappelijke saldo.")
        BigDecimal fiscaalSaldo,

        @Schema(description = "Wat alle anderen dan de overheid winnen.")
        BigDecimal betalingsbereidheid,

        List<Actorsaldo> actoren) {

    @Schema(description = "Netto contante waarde voor een actor; samen zijn zij het maatschappelijke saldo.")
    public record Actorsaldo(Actor actor, BigDecimal saldo) {}

    static Saldi van(Uitkomst uitkomst, int aantal) {
        return new Saldi(
                Afronding.geld(uitkomst.baten() * aantal),
                Afronding.geld(uitkomst.kosten() * aantal),
                Afronding.geld(uitkomst.saldo() * aantal),
                Afronding.geld(uitkomst.fiscaal() * aantal),
                Afronding.geld(uitkomst.betalingsbereidheid() * aantal),
                uitkomst.perActor().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Actorsaldo(e.getKey(), Afronding.geld(e.getValue() * aantal)))
                        .toList());
    }
}
