package nl.impactmonitor.kpi.rapport;

/** What the research asks. @param nummer 0 for the hoofdvraag, which has no short text of its own */
public record Vraagtekst(int nummer, String kort, String tekst) {}
