/**
 * A report as a document: sections, paragraphs, tables and figures without a form, and how a snapshot becomes one. Pure: the
 * same snapshot always gives the same document, and each form (HTML, and others after it) is written from it (decision 0057).
 */
package nl.impactmonitor.kpi.rapportdocument;
