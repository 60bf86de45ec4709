/**
 * Accounts for what is done with data of persons: a row of the audit and a record of the Logboek Dataverwerkingen, in the
 * transaction of a change, and before the answer of a read leaves.
 */
package nl.impactmonitor.participant.verwerking;
