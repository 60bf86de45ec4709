/** Levels and codes of education, as bewijzen and trajecten name them. */
package nl.impactmonitor.participant.niveau;
