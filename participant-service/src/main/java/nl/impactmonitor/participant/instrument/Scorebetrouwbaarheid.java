package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;

/**
 * How reliable one score is, as published: what lets a change of one person be told from an error of measurement (N.S. Jacobson
 * and P. Truax, J. Consult. Clin. Psychol. 59, 1991, 12-19).
 *
 * @param score code of a score of this version, or {@value #TOTAAL} for the total of the four scales
 * @param waarde between 0 and 1
 * @param standaardafwijking of the score at the first meting, in points, in the group that the reliability was found in
 * @param bron where both were published
 */
public record Scorebetrouwbaarheid(
        String score, Soort soort, BigDecimal waarde, BigDecimal standaardafwijking, String bron) {

    public static final String TOTAAL = "SOCIALE_INCLUSIE";

    public enum Soort {
        CRONBACH_ALFA,
        TEST_HERTEST
    }
}
