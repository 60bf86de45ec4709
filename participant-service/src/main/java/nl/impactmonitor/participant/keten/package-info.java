/** The hash chain over the rows of the audit. Pure: depends on {@code java.*} only. */
package nl.impactmonitor.participant.keten;
