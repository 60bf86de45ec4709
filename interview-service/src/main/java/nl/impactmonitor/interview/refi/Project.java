package nl.impactmonitor.interview.refi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is exchanged of a project. Names of users are not in it: a user is a GUID.
 *
 * @param notities all memos; what they belong to refers to them by GUID
 * @param projectnotities those about the project as a whole
 */
public record Project(
        String naam,
        String omschrijving,
        List<UUID> gebruikers,
        List<Code> codes,
        List<Bron> bronnen,
        List<Notitie> notities,
        List<UUID> projectnotities,
        List<Verzameling> verzamelingen) {

    /** @param kleur {@code #RGB} or {@code #RRGGBB}, or null */
    public record Code(
            UUID guid,
            String naam,
            boolean codeerbaar,
            String kleur,
            String omschrijving,
            List<UUID> notities,
            List<Code> onderliggend) {}

    /** @param coderingen of the source as a whole */
    public record Bron(
            UUID guid,
            String naam,
            String omschrijving,
            String tekst,
            List<Selectie> selecties,
            List<Codering> coderingen,
            List<UUID> notities) {}

    /** @param eind the position after the last character */
    public record Selectie(
            UUID guid,
            String naam,
            String omschrijving,
            int start,
            int eind,
            List<Codering> coderingen,
            List<UUID> notities) {}

    /** @param op null when the file does not say when */
    public record Codering(UUID guid, UUID code, UUID gebruiker, Instant op, List<UUID> notities) {}

    public record Notitie(UUID guid, String naam, String tekst, UUID gebruiker, Instant op) {}

    /** A set of codes; other members are not exchanged. */
    public record Verzameling(UUID guid, String naam, String omschrijving, List<UUID> codes) {}
}
