package nl.impactmonitor.participant.aanlevering;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "impactmonitor.aanlevering")
interface Aanleverinstellingen {
    /** Most bytes of one content, unpacked. */
    long maxBytes();

    /** Longest row, in bytes; a longer one is refused, the rest is taken. */
    int maxRegelBytes();

    /** Rows that are taken in one transaction. */
    int regelsPerDeel();

    /** How often to look for work that another instance left. */
    Duration poll();

    /** An upload to which nothing was added for so long is given up, and what is there of it deleted. */
    Duration afgebrokenNa();
}
