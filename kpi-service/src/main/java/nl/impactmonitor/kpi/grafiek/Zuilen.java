package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.List;

/**
 * Columns from nought, up or down, on a line that is itself a scale: years, or classes of an amount.
 *
 * @param ondertitel what is shown and of whom, in one line
 * @param eenheid of the height
 * @param lijn what the line below counts
 * @param legenda names of the colours, dark to light
 * @param merken places on the line that stand out
 * @param noten what must be said below it
 */
public record Zuilen(
        String titel,
        String ondertitel,
        String eenheid,
        String lijn,
        List<Zuil> zuilen,
        List<String> legenda,
        List<Merk> merken,
        List<String> noten) {

    /** @param van where it begins on the line @param punt a height that is marked with a dot; null for none */
    public record Zuil(String naam, BigDecimal van, BigDecimal tot, List<Deel> delen, BigDecimal punt) {}

    /** From nought to that height. @param kleur index in the legenda */
    public record Deel(BigDecimal hoogte, int kleur) {}

    public record Merk(BigDecimal plaats, String naam) {}
}
