package nl.impactmonitor.participant.verwerking;

/**
 * Who does something, as the token says it: never a name.
 *
 * @param wie subject of the token
 * @param client to which the token was given
 * @param organisatie empty when the token names none
 * @param rol by which the operation was allowed
 */
record Uitvoerder(String wie, String client, String organisatie, String rol) {}
