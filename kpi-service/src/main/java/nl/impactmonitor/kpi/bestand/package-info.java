/**
 * Tables as files: CSV with CSVW metadata (W3C, Model for Tabular Data and Metadata on the Web, 2015) and XLSX. What a
 * column is, is said once and serves all of them. Pure: java.* with FastCSV, fastexcel and Jackson.
 */
package nl.impactmonitor.kpi.bestand;
