/** Which metingen are to be taken, and which should have been. */
package nl.impactmonitor.participant.werklijst;
