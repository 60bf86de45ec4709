package nl.impactmonitor.participant.aanlevering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Aanleveringsoort")
public enum Aanleversoort {
    /** A row is a person with everything known about them. */
    DOSSIERS,
    TRAJECTEN
}
