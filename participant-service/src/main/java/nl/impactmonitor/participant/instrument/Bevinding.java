package nl.impactmonitor.participant.instrument;

/**
 * Something wrong with answers.
 *
 * @param index place in the list of answers; null when it is about the list as a whole
 * @param veld field of that answer
 */
public record Bevinding(Integer index, String veld, String code, String melding) {}
