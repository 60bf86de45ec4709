/** Which states of whom were counted in the figures of a stand: kept when it goes out, asked for by a report. */
package nl.impactmonitor.kpi.herkomst;
