/**
 * From bytes to rows and back, in memory that depends on the longest row and not on the file: text in its encoding, lines
 * of NDJSON, records of CSV, and the sealed parts in which rows wait to be taken.
 */
package nl.impactmonitor.participant.aanlevering.inhoud;
