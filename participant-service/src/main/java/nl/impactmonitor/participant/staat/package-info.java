/** Reads the whole state of aggregates, as the contracts have it, and hands it to the outbox. */
package nl.impactmonitor.participant.staat;
