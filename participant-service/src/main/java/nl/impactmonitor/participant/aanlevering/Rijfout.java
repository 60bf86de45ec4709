package nl.impactmonitor.participant.aanlevering;

import nl.impactmonitor.platform.rest.FieldError;

/** @param bronId the row's own key; null when it could not be read or is not allowed */
public record Rijfout(long regel, String bronId, FieldError fout) {}
