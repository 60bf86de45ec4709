package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.example.Intake;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A record that cannot be read is set apart with its reason, and what comes after it flows on. */
class DodeLetterTest {

    private final LocalPlatform platform = SharedPlatform.get();

    @Test
    void a_poisoned_record_is_listed_and_does_not_stop_the_next() throws Exception {
        // Given
        long before = Kpis.now(platform).of("DEELNEMERS/RUIM/TWENTE");
        String key = UUID.randomUUID().toString();
        // When
        poison("deelnemers.v1", key);
        new Intake(platform.api("intaker.twente"), "TWENTE").register();
        // Then
        Kpis after = Kpis.await(platform, kpis -> kpis.of("DEELNEMERS/RUIM/TWENTE") > before);
        assertThat(after.of("DEELNEMERS/RUIM/TWENTE")).isEqualTo(before + 1);
        assertThat(awaitDeadLetter("kpi", key)).contains(key);
    }

    private void poison(String topic, String key) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", platform.kafkaBootstrap(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, "{\"id\": \"half a sta"))
                    .get();
        }
    }

    private String awaitDeadLetter(String consumer, String key) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        JsonNode letters = platform.messaging().deadLetters().get(consumer);
        while (!letters.toString().contains(key) && System.nanoTime() < end) {
            Thread.sleep(100);
            letters = platform.messaging().deadLetters().get(consumer);
        }
        return letters.toString();
    }
}
