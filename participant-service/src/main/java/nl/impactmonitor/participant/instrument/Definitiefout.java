package nl.impactmonitor.participant.instrument;

/**
 * Something wrong with a definition.
 *
 * @param pointer JSON pointer (RFC 6901) to the place in the definition
 */
public record Definitiefout(String pointer, String code, String melding) {}
