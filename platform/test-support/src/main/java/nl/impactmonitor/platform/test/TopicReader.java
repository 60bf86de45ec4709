package nl.impactmonitor.platform.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic from its beginning and remembers what it read: a record that was compacted since is still there. */
final class TopicReader implements AutoCloseable {

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();

    TopicReader(String topic, String servers) {
        this.topic = topic;
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest");
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads to the end of the topic, and on until the condition holds; fails after 20 seconds. */
    synchronized List<ConsumerRecord<String, byte[]>> read(Predicate<List<ConsumerRecord<String, byte[]>>> condition) {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            if (isAtEnd() && condition.test(found)) {
                return List.copyOf(found);
            }
            consumer.poll(Duration.ofMillis(50)).forEach(found::add);
        } while (System.nanoTime() < limit);
        throw new AssertionError("not seen in " + topic + " within 20 s; there are " + found.size() + " records");
    }

    private boolean isAtEnd() {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(e -> consumer.position(e.getKey()) >= e.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
