package nl.impactmonitor.platform.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could not be read or applied.
 *
 * @param versie 0 when the record does not say
 * @param json null for a tombstone
 */
record DeadLetter(String topic, String key, long versie, byte[] json, String reason, int partition, long offset) {
    private static final int LONGEST_REASON = 1000;

    /** An index of PostgreSQL takes no more than some 2700 bytes. */
    private static final int LONGEST_KEY = 500;

    static DeadLetter of(ConsumerRecord<String, byte[]> record, long versie, String reason) {
        String key =
                isUsable(record.key()) ? record.key() : "no usable key, " + record.partition() + ":" + record.offset();
        // PostgreSQL has no NUL in text.
        String text = reason == null ? "no reason given" : reason.replace('\0', ' ');
        return new DeadLetter(
                record.topic(),
                key,
                versie,
                record.value(),
                text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text,
                record.partition(),
                record.offset());
    }

    /** Whether the tables here can hold this key; a record under another one is a dead letter under its position. */
    static boolean isUsable(String key) {
        return key != null && key.length() <= LONGEST_KEY && key.indexOf('\0') < 0;
    }
}
