package nl.impactmonitor.participant.aanlevering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Aanleveringsoort")
public enum Aanleversoort {
    /** A row is a person with everything known about them; only as NDJSON. */
    DOSSIERS,
    /** A row is a person, without the facts. */
    DEELNEMERS,
    /** Of these a row is one fact about a person. */
    DEELNAMES,
    METINGEN,
    BEWIJZEN,
    MATCHES,
    TRAJECTEN
}
