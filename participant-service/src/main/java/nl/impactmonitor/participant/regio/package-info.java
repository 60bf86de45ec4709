/** Arbeidsmarktregio's: which gemeenten lie in them, year by year, because the gemeenten of CBS change each 1 January. */
package nl.impactmonitor.participant.regio;
