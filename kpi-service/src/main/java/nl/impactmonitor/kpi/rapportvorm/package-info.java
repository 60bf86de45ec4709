/** Forms of a report, each written from its document alone (decision 0057). Pure: java.* and the library of each form. */
package nl.impactmonitor.kpi.rapportvorm;
