/**
 * Instruments as data, and the pure rules over them: which answers an instrument version accepts and what they score.
 * Depends on {@code java.*} only.
 */
package nl.impactmonitor.participant.instrument;
