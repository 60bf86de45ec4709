package nl.impactmonitor.interview.fragment;

import java.util.UUID;

/**
 * A range of a version of a verslag in Unicode code points, half open.
 *
 * @param citaat what the caller takes to stand there, or null
 */
public record Bereik(UUID verslag, int versie, int start, int eind, String citaat) {}
