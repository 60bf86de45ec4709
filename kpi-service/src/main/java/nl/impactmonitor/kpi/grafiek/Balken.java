package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars beside each other, on one scale that has 0.
 *
 * @param ondertitel what is shown and of whom, in one line
 * @param eenheid of the scale
 * @param legenda names of the colours, dark to light; empty where there is one colour only
 * @param lijn a value that goes through all bars; null for none
 * @param noten what must be said below it
 */
public record Balken(
        String titel,
        String ondertitel,
        String eenheid,
        List<Balk> balken,
        List<String> legenda,
        Lijn lijn,
        List<String> noten) {

    /**
     * @param delen what the bar is made of; empty when it may not be shown
     * @param merk a value beside the bar, such as a target; null for none
     * @param cijfer what is written beside it
     */
    public record Balk(String naam, List<Deel> delen, BigDecimal merk, String cijfer) {}

    /** @param kleur index in the legenda */
    public record Deel(BigDecimal van, BigDecimal tot, int kleur) {}

    public record Lijn(BigDecimal waarde, String naam) {}
}
