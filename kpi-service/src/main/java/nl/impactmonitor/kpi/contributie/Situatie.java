package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;

/**
 * The leer-/werksituatie at one meting. Null means unknown or not applicable; a comparison on an unknown fact says
 * neither better nor worse.
 */
public record Situatie(
        Boolean werkzaam, Integer trede, BigDecimal urenPerWeek, Contractsoort contractsoort, BigDecimal brutoUurloon) {

    public Situatie {
        Verplicht.aanwezig(werkzaam, "situatie.werkzaam");
    }
}
