package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.economics.mkba.Variantuitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Het nulalternatief en de varianten naast elkaar, contante waarden; het nulalternatief eerst.")
public record Variantenbeeld(List<Variantregel> varianten) {

    @Schema(description = "Een alternatief; het verschil is met het nulalternatief.")
    public record Variantregel(
            String code,
            String naam,
            long deelnemers,
            BigDecimal saldoPerDeelnemer,
            @Schema(nullable = true) BigDecimal batenKostenverhouding,
            BigDecimal saldo,

            @Schema(description = "Null als het is achtergehouden.", nullable = true)
            BigDecimal fiscaalSaldo,

            BigDecimal verschilSaldo,
            @Schema(nullable = true) BigDecimal verschilFiscaalSaldo) {}

    static Variantregel regel(Variantuitkomst u, boolean fiscaal) {
        return new Variantregel(
                u.variant().code(),
                u.variant().naam(),
                u.variant().deelnemers(),
                Afronding.geld(u.perDeelnemer().saldo()),
                Afronding.verhouding(u.perDeelnemer().batenKostenverhouding()),
                Afronding.geld(u.saldo()),
                fiscaal ? Afronding.geld(u.fiscaal()) : null,
                Afronding.geld(u.verschilSaldo()),
                fiscaal ? Afronding.geld(u.verschilFiscaal()) : null);
    }
}
