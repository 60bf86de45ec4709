package nl.impactmonitor.participant.aanlevering.dossiers;

import java.util.UUID;

/** One fact that is to be written about a deelnemer, under the id it has or gets. */
record Feit<T>(UUID deelnemer, UUID id, T vraag) {}
