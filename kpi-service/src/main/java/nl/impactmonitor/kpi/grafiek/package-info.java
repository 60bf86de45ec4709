/** The charts of KPIs, as shapes of platform/drawing. Pure. */
package nl.impactmonitor.kpi.grafiek;
