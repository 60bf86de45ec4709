/** Who was counted in a berekening that went out: where a number of a report is followed to. */
package nl.impactmonitor.economics.herkomst;
