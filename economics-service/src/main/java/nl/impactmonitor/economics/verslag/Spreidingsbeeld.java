package nl.impactmonitor.economics.verslag;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was drawn, of the saldo; standard errors are Monte-Carlo errors.
 *
 * @param methode HERTREKKING of every deelnemer, or NORMAAL with the observed covariance
 * @param klassen of equal width; {@code onder} and {@code boven} lie outside them
 * @param uitkomsten the saldo and every other outcome that was drawn
 * @param sobol first-order shares of the variance; correlations are off
 */
public record Spreidingsbeeld(
        long zaad,
        long trekkingen,
        boolean nauwkeurigGenoeg,
        String methode,
        BigDecimal p5,
        BigDecimal p50,
        BigDecimal p95,
        BigDecimal gemiddelde,
        BigDecimal standaardfout,
        BigDecimal standaardafwijking,
        BigDecimal kansPositief,
        BigDecimal standaardfoutKans,
        List<Kwantiel> kwantielen,
        List<Klasse> klassen,
        long onder,
        long boven,
        List<Uitkomst> uitkomsten,
        List<Sobolindex> sobol,
        int sobolTrekkingen) {

    public record Kwantiel(BigDecimal kans, BigDecimal waarde, BigDecimal standaardfout) {}

    public record Klasse(BigDecimal van, BigDecimal tot, long aantal) {}

    /** @param p5 null with the other two where no distribution is kept */
    public record Uitkomst(
            String code,
            BigDecimal gemiddelde,
            BigDecimal standaardfout,
            BigDecimal kansPositief,
            BigDecimal p5,
            BigDecimal p50,
            BigDecimal p95) {}

    public record Sobolindex(String code, String naam, BigDecimal index, BigDecimal standaardfout) {}
}
