/**
 * Bulk push. A delivery is metadata, then content that is streamed into staging in parts of whole lines; a job then takes
 * part after part, each in one transaction with its rows, its outbox rows and its progress. So a restart in mid-file goes
 * on where it was, and nothing is taken twice.
 */
package nl.impactmonitor.participant.aanlevering;
