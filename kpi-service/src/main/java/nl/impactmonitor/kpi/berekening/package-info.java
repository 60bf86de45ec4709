/** Vastgestelde berekeningen of economics-service: where the KPIs BATEN and BBP come from. */
package nl.impactmonitor.kpi.berekening;
