package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;

/**
 * The smallest change in sociale inclusie that counts as change, in points of the scores.
 *
 * @param totaal over the four scales together
 * @param schaal on one scale
 * @param bron where the figures come from
 */
public record MinimaleVerandering(BigDecimal totaal, BigDecimal schaal, String bron) {}
