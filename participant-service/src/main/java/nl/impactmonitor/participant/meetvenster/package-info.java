/** When metingen are due: a dated parameter with its source. */
package nl.impactmonitor.participant.meetvenster;
