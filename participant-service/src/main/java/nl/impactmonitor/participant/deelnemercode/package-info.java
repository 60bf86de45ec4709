/** The code that a deelnemer gets at registration. Pure: depends on {@code java.*} only. */
package nl.impactmonitor.participant.deelnemercode;
