package nl.impactmonitor.platform.projection;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * What a batch of records says: the newest readable state per key in key order, what could not be read, and how far
 * the batch goes.
 *
 * @param positions per partition the offset to read next
 * @param traces ids of the traces that the records belong to, in their order
 * @param oldest when the oldest of the changes was made, null when no record says so
 */
record Batch<T>(
        String topic,
        SortedMap<String, Change<T>> changes,
        Map<String, ConsumerRecord<String, byte[]>> origins,
        List<DeadLetter> unreadable,
        Map<Integer, Long> positions,
        Set<String> traces,
        Instant oldest) {

    static <T> Batch<T> of(ConsumerRecords<String, byte[]> records, StateHandler<T> handler) {
        var batch = new Reader<>(handler);
        records.forEach(batch::add);
        return batch.result();
    }

    /** A batch of one letter, which says nothing about the position in the topic. */
    static <T> Batch<T> of(DeadLetter letter, StateHandler<T> handler) {
        var record =
                new ConsumerRecord<>(letter.topic(), letter.partition(), letter.offset(), letter.key(), letter.json());
        record.headers().add("ce_versie", Headers.bytes(letter.versie()));
        var reader = new Reader<>(handler);
        reader.add(record);
        var batch = reader.result();
        return new Batch<>(
                batch.topic, batch.changes, batch.origins, batch.unreadable, Map.of(), batch.traces, batch.oldest);
    }

    /** The same batch with one key's change only, and no more than that. */
    Batch<T> only(String key) {
        var one = new TreeMap<String, Change<T>>();
        one.put(key, changes.get(key));
        return new Batch<>(topic, one, origins, List.of(), Map.of(), traces, oldest);
    }

    /** What is left of the batch when its changes are dealt with: its end and its dead letters. */
    Batch<T> rest(List<DeadLetter> refused) {
        var all = new ArrayList<>(unreadable);
        all.addAll(refused);
        return new Batch<>(topic, new TreeMap<>(), origins, all, positions, traces, oldest);
    }

    DeadLetter refused(String key, String reason) {
        return DeadLetter.of(origins.get(key), changes.get(key).versie(), reason);
    }

    private static final class Reader<T> {
        private final StateHandler<T> handler;
        private final SortedMap<String, Change<T>> changes = new TreeMap<>();
        private final Map<String, ConsumerRecord<String, byte[]>> origins = new HashMap<>();
        private final List<DeadLetter> unreadable = new ArrayList<>();
        private final Map<Integer, Long> positions = new TreeMap<>();
        private final Set<String> traces = new LinkedHashSet<>();
        private Instant oldest;

        Reader(StateHandler<T> handler) {
            this.handler = handler;
        }

        void add(ConsumerRecord<String, byte[]> record) {
            positions.merge(record.partition(), record.offset() + 1, Math::max);
            note(record);
            long versie = 0;
            try {
                versie = versie(record);
                refuseOtherMajor(record);
                Optional<T> state = record.value() == null ? Optional.empty() : Optional.of(read(record.value()));
                var held = changes.get(record.key());
                if (held == null || held.versie() < versie) {
                    changes.put(record.key(), new Change<>(record.key(), versie, state));
                    origins.put(record.key(), record);
                }
            } catch (UnreadableState e) {
                unreadable.add(DeadLetter.of(record, versie, e.getMessage()));
            }
        }

        private T read(byte[] json) throws UnreadableState {
            try {
                return handler.read(json);
            } catch (RuntimeException e) {
                throw new UnreadableState("not readable: " + e, e);
            }
        }

        /**
         * A state under another major version of the contract than that of its topic may mean something else in fields of
         * the same name. Who erases says so in every version alike.
         */
        private static void refuseOtherMajor(ConsumerRecord<String, byte[]> record) throws UnreadableState {
            String type = Headers.text(record.headers(), "ce_type");
            if (type != null && record.value() != null && !major(type).equals(major(record.topic()))) {
                throw new UnreadableState("a state of another major version of the contract");
            }
        }

        private static String major(String name) {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        private static long versie(ConsumerRecord<String, byte[]> record) throws UnreadableState {
            if (!DeadLetter.isUsable(record.key())) {
                throw new UnreadableState("no key, or one that cannot be stored");
            }
            try {
                long versie = Long.parseLong(Headers.text(record.headers(), "ce_versie"));
                if (versie < 1) {
                    throw new UnreadableState("header ce_versie is " + versie);
                }
                return versie;
            } catch (NumberFormatException e) {
                throw new UnreadableState("no readable header ce_versie", e);
            }
        }

        private void note(ConsumerRecord<String, byte[]> record) {
            String trace = Headers.text(record.headers(), "traceparent");
            if (trace != null && trace.length() == 55 && traces.size() < 10) {
                traces.add(trace.substring(3, 35));
            }
            try {
                String time = Headers.text(record.headers(), "ce_time");
                if (time != null && (oldest == null || Instant.parse(time).isBefore(oldest))) {
                    oldest = Instant.parse(time);
                }
            } catch (DateTimeParseException nothingToMeasure) {
                // The time serves a metric only.
            }
        }

        /** A letter that does not tell its versie is repaired by what came after it. */
        private boolean isRepaired(DeadLetter letter) {
            return letter.versie() == 0
                    ? origins.get(letter.key()).offset() > letter.offset()
                    : changes.get(letter.key()).versie() > letter.versie();
        }

        Batch<T> result() {
            // What a newer state of the same batch repairs, is no dead letter.
            unreadable.removeIf(letter -> changes.containsKey(letter.key()) && isRepaired(letter));
            return new Batch<>(handler.topic(), changes, origins, unreadable, positions, traces, oldest);
        }
    }
}
