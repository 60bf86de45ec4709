package nl.impactmonitor.platform.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shows dead letters to others, in {@code <topic>.dlt} under the same key; a tombstone there says that the key is whole
 * again. This consumer itself works from its table.
 */
@Singleton
class DeadLetterTopic {
    private final Map<String, Object> settings;
    private final String consumer;
    private final ThreadLocal<List<Future<?>>> underWay = ThreadLocal.withInitial(ArrayList::new);
    private KafkaProducer<String, byte[]> producer;

    DeadLetterTopic(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
        settings = new HashMap<>(connection);
        settings.put("acks", "all");
        settings.put("max.block.ms", 5000);
        settings.put("request.timeout.ms", 5000);
        settings.put("delivery.timeout.ms", 10_000);
        settings.put("buffer.memory", 4 * 1024 * 1024);
    }

    void send(DeadLetter letter) {
        var record = new ProducerRecord<>(letter.topic() + ".dlt", letter.key(), letter.json());
        record.headers()
                .add("dlt_reden", Headers.bytes(letter.reason()))
                .add("dlt_afnemer", Headers.bytes(consumer))
                .add("dlt_partitie", Headers.bytes(letter.partition()))
                .add("dlt_positie", Headers.bytes(letter.offset()))
                .add("ce_versie", Headers.bytes(letter.versie()));
        underWay.get().add(producer().send(record));
    }

    void clear(String topic, String key) {
        var record = new ProducerRecord<String, byte[]>(topic + ".dlt", key, null);
        record.headers().add("dlt_afnemer", Headers.bytes(consumer));
        underWay.get().add(producer().send(record));
    }

    /** Waits until the broker has all that this thread sent. */
    void awaitAll() {
        var answers = underWay.get();
        try {
            for (var answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("dead letters do not arrive: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            answers.clear();
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
