package nl.impactmonitor.participant.aanlevering;

/**
 * One row as sent.
 *
 * @param regel its line number in the content, from 1
 * @param inhoud at most one byte longer than the longest row that is allowed
 */
public record Rij(long regel, byte[] inhoud) {}
