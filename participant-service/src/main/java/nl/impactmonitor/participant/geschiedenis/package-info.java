/**
 * What facts about a deelnemer were before they were corrected or withdrawn, with who and why. Knows facts by their table
 * only, so every feature can use it; the rows go with the deelnemer.
 */
package nl.impactmonitor.participant.geschiedenis;
