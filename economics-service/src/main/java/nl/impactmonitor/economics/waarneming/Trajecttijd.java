package nl.impactmonitor.economics.waarneming;

/**
 * When the traject of a deelnemer ran.
 *
 * @param dagenTotStart days from NUL to its start; zero when it had started before
 * @param dagen from the first start to the last end
 */
public record Trajecttijd(int dagenTotStart, int dagen) {}
