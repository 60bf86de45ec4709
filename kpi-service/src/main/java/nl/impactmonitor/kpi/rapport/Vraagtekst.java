package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the research asks. @param nummer 0 for the hoofdvraag, which has no short text of its own */
@Schema(name = "Rapportagevraag")
public record Vraagtekst(int nummer, String kort, String tekst) {}
