/** What kpi-service keeps of pilots and interviews to fill the evaluatiekader: money, partners, activities, coded factors. */
package nl.impactmonitor.kpi.kader;
