package nl.impactmonitor.platform.projection;

import java.util.Optional;

/**
 * The newest state of one aggregate, higher in versie than what the projection held.
 *
 * @param state empty when the aggregate was erased: nothing of it may stay but the id in projectie_versie
 */
public record Change<T>(String key, long versie, Optional<T> state) {}
