/** How organisations point at a person without their key being stored. Pure: depends on {@code java.*} only. */
package nl.impactmonitor.participant.koppeling;
