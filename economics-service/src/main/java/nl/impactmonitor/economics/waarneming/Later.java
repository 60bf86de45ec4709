package nl.impactmonitor.economics.waarneming;

/**
 * The last VERVOLG of a deelnemer.
 *
 * @param dagenNaEen days after the EEN, above zero
 */
public record Later(Situatie situatie, int dagenNaEen) {}
