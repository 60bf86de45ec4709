package nl.impactmonitor.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends states to Kafka and knows which of them have arrived. */
@Singleton
class Broker {
    private final Map<String, Object> settings;
    private final String source;
    private Producer<String, byte[]> producer;

    Broker(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "impactmonitor.outbox.source") String source) {
        this.source = source;
        settings = new HashMap<>(connection);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 1);
        settings.put("batch.size", 128 * 1024);
        settings.put("buffer.memory", 16 * 1024 * 1024);
        // A transaction waits for the answers: give up early, the rows are still there.
        settings.put("max.block.ms", 5000);
        settings.put("request.timeout.ms", 5000);
        settings.put("delivery.timeout.ms", 10_000);
    }

    /** Whoever sends must still hold its lock; asked each second while the broker does not answer. */
    @FunctionalInterface
    interface Holding {
        boolean still() throws Exception;
    }

    /**
     * Sends in the given order and waits until the broker has all. After a failure some may have arrived; the producer
     * is closed at once, so that nothing of it arrives after what is sent next.
     */
    void send(List<OutboxTable.Row> rows, Holding holding) throws NotSent, InterruptedException {
        Producer<String, byte[]> current = producer();
        var answers = new ArrayList<Future<RecordMetadata>>(rows.size());
        try {
            for (var row : rows) {
                var answer = current.send(record(row.change(), row.traceparent(), row.madeAt()));
                if (answer.isDone()) {
                    // Refused at once, as when no broker answers: each further row would block as long.
                    answer.get();
                }
                answers.add(answer);
            }
            for (var answer : answers) {
                await(answer, holding);
            }
        } catch (InterruptedException e) {
            close(current);
            throw e;
        } catch (Exception e) {
            close(current);
            throw new NotSent(e instanceof ExecutionException ? e.getCause() : e);
        }
    }

    private static void await(Future<RecordMetadata> answer, Holding holding) throws Exception {
        while (true) {
            try {
                answer.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException notYet) {
                if (!holding.still()) {
                    throw new IllegalStateException("the bucket's lock is lost");
                }
            }
        }
    }

    ProducerRecord<String, byte[]> record(StateChange change, String traceparent, Instant madeAt) {
        var record = new ProducerRecord<>(change.topic(), change.key(), change.json());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", change.key() + ":" + change.versie());
        header(record, "ce_source", source);
        header(record, "ce_type", change.type());
        header(record, "ce_time", madeAt.toString());
        header(record, "ce_versie", Long.toString(change.versie()));
        header(record, "content-type", "application/json");
        if (traceparent != null) {
            header(record, "traceparent", traceparent);
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private synchronized void close(Producer<String, byte[]> failed) {
        if (producer == failed) {
            producer = null;
        }
        failed.close(Duration.ZERO);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    /** Not all of it is known to have arrived. */
    static final class NotSent extends Exception {
        NotSent(Throwable cause) {
            super(cause.toString(), cause);
        }
    }
}
