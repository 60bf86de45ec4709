/** Accounts for whom an answer shows: a row of the audit, and a record of the Logboek Dataverwerkingen for each person. */
package nl.impactmonitor.platform.logboek;
