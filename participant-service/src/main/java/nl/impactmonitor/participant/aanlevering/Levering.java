package nl.impactmonitor.participant.aanlevering;

/** For whom rows are taken: everything in them belongs to this pilot and comes from this organisation. */
public record Levering(String pilot, String organisatie, Aanleversoort soort) {}
