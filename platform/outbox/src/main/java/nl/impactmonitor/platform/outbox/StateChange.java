package nl.impactmonitor.platform.outbox;

import java.util.Objects;

/**
 * The whole state of one aggregate after a change, ready to be sent.
 *
 * @param topic the Kafka topic, such as {@code deelnemers.v1}
 * @param key id of the aggregate; states of one key keep their order
 * @param versie rises by one per change of this aggregate, also for its erasure
 * @param type CloudEvents type: what happened, such as {@code nl.impactmonitor.meting.vastgelegd.v1}
 * @param json the state as the topic's contract describes it; null is a tombstone: the aggregate is erased
 */
public record StateChange(String topic, String key, long versie, String type, byte[] json) {

    /**
     * Kafka takes records up to 1 MiB, key and headers included. A larger state fails here, in the transaction that makes
     * it; in the outbox it would hold up its whole bucket for ever.
     */
    static final int LARGEST = 900_000;

    public StateChange {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        if (versie < 1) {
            throw new IllegalArgumentException("versie of " + key + " is " + versie + ", it starts at 1");
        }
        if (json != null) {
            checkSize(key, json.length);
        }
    }

    static void checkSize(String key, int bytes) {
        if (bytes > LARGEST) {
            throw new IllegalArgumentException("state of " + key + " is " + bytes + " bytes, more than " + LARGEST);
        }
    }

    public static StateChange tombstone(String topic, String key, long versie, String type) {
        return new StateChange(topic, key, versie, type, null);
    }

    public boolean isTombstone() {
        return json == null;
    }
}
