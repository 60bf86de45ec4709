/** What a report may print of a vastgestelde berekening: of what was released, laid out for other services. */
package nl.impactmonitor.economics.verslag;
