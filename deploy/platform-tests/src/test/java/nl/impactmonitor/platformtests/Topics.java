package nl.impactmonitor.platformtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of a broker, read byte by byte, and compacted at once instead of within a day. */
record Topics(String bootstrap) {

    /** What a topic of the platform does in a day (deploy/kafka/topics.json), in a moment. */
    private static final Map<String, String> AT_ONCE =
            Map.of("segment.ms", "100", "max.compaction.lag.ms", "1", "min.cleanable.dirty.ratio", "0.001");

    /**
     * Where each text is: {@code topic deelnemers.v1 value}, {@code topic deelnemers.v1 key} or
     * {@code topic deelnemers.v1 header}.
     */
    Map<String, Set<String>> with(Collection<String> texts) throws Exception {
        Map<String, Set<String>> found = new HashMap<>();
        texts.forEach(text -> found.put(text, new TreeSet<>()));
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (Admin admin = admin();
                var consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = new ArrayList<>();
            for (String topic : admin.listTopics().names().get()) {
                all.addAll(partitions(admin, topic));
            }
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> r : consumer.poll(Duration.ofMillis(100))) {
                    note(found, "topic " + r.topic() + " value", r.value());
                    note(found, "topic " + r.topic() + " key", r.key());
                    r.headers().forEach(header -> note(found, "topic " + r.topic() + " header", header.value()));
                }
            }
        }
        return found;
    }

    private static void note(Map<String, Set<String>> found, String place, byte[] bytes) {
        if (bytes == null) {
            return;
        }
        String value = new String(bytes, StandardCharsets.UTF_8);
        found.forEach((text, places) -> {
            if (value.contains(text)) {
                places.add(place);
            }
        });
    }

    /** Sends a record as a producer that went wrong might. */
    void send(String topic, String key, long versie, String value) throws Exception {
        var record = new ProducerRecord<>(topic, utf8(key), utf8(value));
        record.headers().add("ce_versie", utf8(Long.toString(versie)));
        try (var producer = producer()) {
            producer.send(record).get();
        }
    }

    /**
     * Lets the broker compact these topics until it is {@code done}, or a minute and a half has passed; afterwards they
     * have the settings they had.
     *
     * @param more puts a next record in every partition of the topics that others read: a segment is closed by the record
     *     after its time, and only closed ones are compacted
     * @param unread topics that nobody reads, which get such a record here
     */
    void compact(Collection<String> topics, Collection<String> unread, Runnable more, BooleanSupplier done)
            throws Exception {
        try (Admin admin = admin()) {
            Map<String, Map<String, String>> usual = new HashMap<>();
            for (String topic : topics) {
                ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
                var config =
                        admin.describeConfigs(List.of(resource)).all().get().get(resource);
                Map<String, String> values = new HashMap<>();
                AT_ONCE.keySet()
                        .forEach(name -> values.put(name, config.get(name).value()));
                usual.put(topic, values);
                set(admin, topic, AT_ONCE);
            }
            try {
                long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
                while (!done.getAsBoolean() && System.nanoTime() < end) {
                    more.run();
                    for (String topic : unread) {
                        closeSegments(admin, topic);
                    }
                    Thread.sleep(1000);
                }
            } finally {
                for (var topic : usual.entrySet()) {
                    set(admin, topic.getKey(), topic.getValue());
                }
            }
        }
    }

    private void closeSegments(Admin admin, String topic) throws Exception {
        try (var producer = producer()) {
            for (TopicPartition p : partitions(admin, topic)) {
                String key = UUID.randomUUID().toString();
                producer.send(new ProducerRecord<>(topic, p.partition(), utf8(key), null))
                        .get();
            }
        }
    }

    private static List<TopicPartition> partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
    }

    private static void set(Admin admin, String topic, Map<String, String> values) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Collection<AlterConfigOp> changes = values.entrySet().stream()
                .map(v -> new AlterConfigOp(new ConfigEntry(v.getKey(), v.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
