package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The leer-/werksituatie of one meting, amounts in the valuta of the pilot; null is unknown.
 *
 * @param uitkeringPerMaand net; null when there is none
 * @param gezondheid points; only of who allowed it
 * @param gezondheidsschaal instrument and version: points are compared within one
 */
public record Situatie(
        boolean werkzaam,
        BigDecimal urenPerWeek,
        BigDecimal brutoUurloon,
        BigDecimal brutoJaarinkomen,
        BigDecimal uitkeringPerMaand,
        String uitkeringsoort,
        Boolean startkwalificatie,
        BigDecimal gezondheid,
        String gezondheidsschaal) {

    /** Without what is not part of work and income. */
    public Situatie(
            boolean werkzaam,
            BigDecimal urenPerWeek,
            BigDecimal brutoUurloon,
            BigDecimal brutoJaarinkomen,
            BigDecimal uitkeringPerMaand,
            String uitkeringsoort) {
        this(
                werkzaam,
                urenPerWeek,
                brutoUurloon,
                brutoJaarinkomen,
                uitkeringPerMaand,
                uitkeringsoort,
                null,
                null,
                null);
    }

    /** The rule of {@link #jaarinkomen()}, as every result prints it. */
    public static final String INKOMENSREGEL =
            "Bruto jaarinkomen zoals opgegeven; anders 0 voor wie niet werkt; anders bruto uurloon × uren per week × 52."
                    + " Een inkomen van 0 telt mee, een onbekend inkomen niet.";

    private static final BigDecimal WEKEN = BigDecimal.valueOf(52);
    private static final BigDecimal MAANDEN = BigDecimal.valueOf(12);

    /** Gross income from work a year; empty when it cannot be known. Zero is an income. */
    public Optional<BigDecimal> jaarinkomen() {
        if (brutoJaarinkomen != null) {
            return Optional.of(brutoJaarinkomen);
        }
        if (!werkzaam) {
            return Optional.of(BigDecimal.ZERO);
        }
        return inkomenAfgeleid()
                ? Optional.of(brutoUurloon.multiply(urenPerWeek).multiply(WEKEN))
                : Optional.empty();
    }

    /** Whether the income comes from hourly wage and hours. */
    public boolean inkomenAfgeleid() {
        return brutoJaarinkomen == null && werkzaam && brutoUurloon != null && urenPerWeek != null;
    }

    /** Paid hours a week: zero for who does not work, empty when unknown. */
    public Optional<BigDecimal> uren() {
        return werkzaam ? Optional.ofNullable(urenPerWeek) : Optional.of(BigDecimal.ZERO);
    }

    /** Net bijstand a year, paid by the gemeente. */
    BigDecimal bijstandPerJaar() {
        return "BIJSTAND".equals(uitkeringsoort) ? uitkeringPerJaar() : BigDecimal.ZERO;
    }

    /** Every other uitkering a year, net, paid by Rijk and UWV. */
    BigDecimal overigeUitkeringPerJaar() {
        return "BIJSTAND".equals(uitkeringsoort) ? BigDecimal.ZERO : uitkeringPerJaar();
    }

    private BigDecimal uitkeringPerJaar() {
        return uitkeringPerMaand == null ? BigDecimal.ZERO : uitkeringPerMaand.multiply(MAANDEN);
    }
}
