package nl.impactmonitor.economics.resultaat;

import java.util.Map;
import nl.impactmonitor.economics.mkba.Grootheid;

/**
 * A variant of the programme that was calculated.
 *
 * @param deelnemers how many it is for
 * @param effectbehoud share of the observed change that stays, 0 to 1
 * @param kostenfactor cost per deelnemer over that of now, above 0
 * @param anders parameters that differ
 */
public record Variantopgave(
        String code,
        String naam,
        long deelnemers,
        double effectbehoud,
        double kostenfactor,
        Map<Grootheid, Double> anders) {}
