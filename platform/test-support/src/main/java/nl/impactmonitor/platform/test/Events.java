package nl.impactmonitor.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes events as another service would, on the broker of this JVM. */
public final class Events {
    /** For those who wait: what was read before is kept, for a consumer of its own costs half a second each time. */
    private static final Map<String, TopicReader> READERS = new ConcurrentHashMap<>();

    /** One per broker for as long as the JVM lives: to make one takes longer than all that a test sends. */
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    private Events() {}

    /** Sends a state with the headers that a producer gives it, and waits for the broker. A null json is a tombstone. */
    public static void send(String topic, String key, long versie, byte[] json) {
        send(topic, key, versie, json, Map.of());
    }

    public static void send(String topic, String key, long versie, byte[] json, Map<String, String> extraHeaders) {
        var record = new ProducerRecord<>(topic, key, json);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_source", "urn:test");
        header(record, "ce_type", "nl.impactmonitor.test.v1");
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_versie", Long.toString(versie));
        header(record, "content-type", "application/json");
        extraHeaders.forEach((name, value) -> header(record, name, value));
        send(record);
    }

    /** Sends a record as it is. */
    public static void send(ProducerRecord<String, byte[]> record) {
        try {
            PRODUCERS.computeIfAbsent(servers(), Events::producer).send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is in the topic now, in order per key. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (TopicReader reader = new TopicReader(topic, servers())) {
            return reader.read(records -> true);
        }
    }

    /** Everything in the topic with this key, at the moment that the condition holds; fails after 20 seconds. */
    public static List<ConsumerRecord<String, byte[]>> await(
            String topic, String key, Predicate<List<ConsumerRecord<String, byte[]>>> condition) {
        TopicReader reader = READERS.computeIfAbsent(topic, t -> new TopicReader(t, servers()));
        return reader.read(all -> condition.test(ofKey(all, key))).stream()
                .filter(r -> key.equals(r.key()))
                .toList();
    }

    /** The first record of this key with at least this versie; fails after 20 seconds. */
    public static ConsumerRecord<String, byte[]> await(String topic, String key, long versie) {
        return await(topic, key, found -> found.stream().anyMatch(r -> versie(r) >= versie)).stream()
                .filter(r -> versie(r) >= versie)
                .findFirst()
                .orElseThrow();
    }

    public static long versie(ConsumerRecord<String, byte[]> record) {
        String versie = header(record, "ce_versie");
        return versie == null ? -1 : Long.parseLong(versie);
    }

    /** @return null when the record has no such header */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> ofKey(List<ConsumerRecord<String, byte[]>> all, String key) {
        return all.stream().filter(r -> key.equals(r.key())).toList();
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static KafkaProducer<String, byte[]> producer(String servers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static String servers() {
        return Parts.kafka().bootstrapServers();
    }
}
