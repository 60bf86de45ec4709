/** Contextindicatoren: figures about a regio and a period, from files of others, shown beside the KPIs. */
package nl.impactmonitor.kpi.context;
