package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld.Uitkomstspreiding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een uitkomst die in beide berekeningen is getrokken.")
public record Spreidingsverschil(
        String code,
        Spreiding eerste,
        Spreiding tweede,

        @Schema(description = "Gemiddelde van de tweede min dat van de eerste.")
        BigDecimal verschil,

        @Schema(description = "Monte-Carlostandaardfout van het verschil; de trekkingen zijn onafhankelijk genomen.")
        BigDecimal standaardfout) {

    /** @param p5 null with the other two where no distribution is kept */
    @Schema(name = "Vergelekenspreiding")
    public record Spreiding(
            BigDecimal gemiddelde,
            BigDecimal kansBovenNul,
            @Schema(nullable = true) BigDecimal p5,
            @Schema(nullable = true) BigDecimal p50,
            @Schema(nullable = true) BigDecimal p95) {

        static Spreiding van(Uitkomstspreiding u) {
            return new Spreiding(
                    u.gemiddelde(), u.kansBovenNul(), kwantiel(u, "0.05"), kwantiel(u, "0.5"), kwantiel(u, "0.95"));
        }

        private static BigDecimal kwantiel(Uitkomstspreiding u, String kans) {
            return u.kwantielen().stream()
                    .filter(k -> k.kans().compareTo(new BigDecimal(kans)) == 0)
                    .findFirst()
                    .map(Onzekerheidsbeeld.Kwantielregel::waarde)
                    .orElse(null);
        }
    }

    /** Of what both show. */
    public static List<Spreidingsverschil> van(Onzekerheidsbeeld eerste, Onzekerheidsbeeld tweede) {
        Map<String, Uitkomstspreiding> later =
                tweede.uitkomsten().stream().collect(Collectors.toMap(Uitkomstspreiding::code, Function.identity()));
        return eerste.uitkomsten().stream()
                .filter(u -> later.containsKey(u.code()))
                .map(u -> van(u, later.get(u.code())))
                .toList();
    }

    private static Spreidingsverschil van(Uitkomstspreiding een, Uitkomstspreiding twee) {
        BigDecimal variantie =
                een.standaardfout().pow(2).add(twee.standaardfout().pow(2));
        return new Spreidingsverschil(
                een.code(),
                Spreiding.van(een),
                Spreiding.van(twee),
                twee.gemiddelde().subtract(een.gemiddelde()),
                variantie.sqrt(MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
    }
}
