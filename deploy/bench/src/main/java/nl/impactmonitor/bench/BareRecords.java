package nl.impactmonitor.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The probe of the road between two services: one record of 3 KB to the broker, acknowledged and read back. */
final class BareRecords implements AutoCloseable {

    private static final String TOPIC = "bench.probe";
    private static final byte[] BODY = new byte[3_000];

    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    BareRecords(String bootstrap) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        if (!admin.listTopics().names().get().contains(TOPIC)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    double roundTripMillis() throws Exception {
        long start = System.nanoTime();
        producer.send(new ProducerRecord<>(TOPIC, BODY)).get();
        while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
            // the record is acknowledged, so a poll will bring it
        }
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws Exception {
        producer.close();
        consumer.close();
        admin.deleteTopics(List.of(TOPIC)).all().get();
        admin.close();
    }
}
