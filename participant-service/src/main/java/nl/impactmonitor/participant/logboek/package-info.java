/** Shows and exports the Logboek Dataverwerkingen, and the register of activities that it points to. */
package nl.impactmonitor.participant.logboek;
