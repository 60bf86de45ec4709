package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;

/**
 * The leer-/werksituatie at one meting. Null means unknown or not applicable; a comparison on an unknown fact says
 * neither better nor worse.
 *
 * @param opleidingsniveau of an opleiding now followed; null when there is none
 */
public record Situatie(
        Boolean werkzaam,
        Integer trede,
        BigDecimal urenPerWeek,
        Contractsoort contractsoort,
        BigDecimal brutoUurloon,
        String opleidingsniveau,
        String leerweg) {

    public Situatie {
        Verplicht.aanwezig(werkzaam, "situatie.werkzaam");
    }

    boolean volgtOpleiding() {
        return opleidingsniveau != null || leerweg != null;
    }

    /** Follows an opleiding of the mbo: entree up to niveau 4, or any opleiding in a leerweg of the mbo. */
    boolean volgtMbo() {
        return leerweg != null
                || opleidingsniveau != null
                        && (opleidingsniveau.equals("entree") || opleidingsniveau.startsWith("mbo"));
    }
}
