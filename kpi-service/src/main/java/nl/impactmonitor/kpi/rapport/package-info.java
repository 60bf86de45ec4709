/**
 * What a report is made of: a frozen snapshot of numbers with their addresses, its canonical text, and what differs between
 * two of them. Pure: java.* and Jackson (decision 0056).
 */
package nl.impactmonitor.kpi.rapport;
