/** Reports: from a question to a frozen snapshot, and from concept to vastgesteld. */
package nl.impactmonitor.kpi.rapportage;
