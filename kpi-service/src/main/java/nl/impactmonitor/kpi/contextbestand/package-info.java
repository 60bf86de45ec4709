/**
 * Files with contextindicatoren as they are found: CSV as spreadsheets write it, and the JSON files of CBS open data
 * (OData v3 TypedDataSet, OData v4 Observations, with their code lists). From bytes to rows, without database.
 */
package nl.impactmonitor.kpi.contextbestand;
