package nl.impactmonitor.participant.aanlevering;

import nl.impactmonitor.platform.rest.FieldError;

/**
 * @param bronId the row's own key; null when it could not be read or is not allowed
 * @param kolom of a CSV file; null when the error is about the whole row
 */
record Rijfout(Rij rij, String bronId, String kolom, FieldError fout) {}
