package nl.impactmonitor.platform.outbox;

/**
 * Fingerprint of all states of a topic, equal at owner and consumers when nothing is under way.
 *
 * @param aantal number of aggregates, erased ones included
 * @param verwijderd how many of them are erased
 * @param somVersies sum of their versies
 */
public record Versies(long aantal, long verwijderd, long somVersies) {
    static final class Tally {
        private long aantal;
        private long verwijderd;
        private long som;

        void add(StateChange c) {
            aantal++;
            som += c.versie();
            if (c.isTombstone()) {
                verwijderd++;
            }
        }

        Versies result() {
            return new Versies(aantal, verwijderd, som);
        }
    }
}
