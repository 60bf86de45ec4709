/**
 * The columns of a CSV delivery, derived from the record that a row of that kind is: a field that is added to the record is
 * a column from then on, in the template, in the reader and in the errors. A row becomes the JSON that NDJSON would have
 * brought, so that one reader judges both.
 */
package nl.impactmonitor.participant.aanlevering.kolommen;
