/** The trede of the Participatieladder out of facts. Pure: depends on {@code java.*} only. */
package nl.impactmonitor.participant.participatieladder;
