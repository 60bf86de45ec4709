/** What stays of an erased deelnemer: the proof of the deletion, and a tally of people without instemming. */
package nl.impactmonitor.participant.verwijdering;
