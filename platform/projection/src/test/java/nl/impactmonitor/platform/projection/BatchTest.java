package nl.impactmonitor.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void aRecordWithoutVersieAfterAReadableStateIsNotForgotten() {
        // Given
        var readable = withVersie(record(0, "10"), 1);
        var unknown = record(1, "20");
        // When
        var batch = batch(readable, unknown);
        // Then
        assertThat(batch.changes()).containsOnlyKeys("a");
        assertThat(batch.unreadable()).extracting(DeadLetter::offset).containsExactly(1L);
    }

    @Test
    void aRecordWithoutVersieIsRepairedByTheStateAfterIt() {
        // Given
        var unknown = record(0, "20");
        var readable = withVersie(record(1, "10"), 1);
        // When
        var batch = batch(unknown, readable);
        // Then
        assertThat(batch.unreadable()).isEmpty();
    }

    @Test
    void anUnreadableStateIsRepairedByANewerOneOnly() {
        // Given
        var older = withVersie(record(0, "10"), 1);
        var unreadable = withVersie(record(1, "{kapot"), 2);
        // When
        var batch = batch(older, unreadable);
        // Then
        assertThat(batch.unreadable()).extracting(DeadLetter::versie).containsExactly(2L);
    }

    @Test
    void aStateOfAnotherMajorVersionIsADeadLetter() {
        // Given
        var known = withVersie(typed(record(0, "10"), "nl.impactmonitor.ding.gewijzigd.v1"), 1);
        var other = withVersie(typed(record(1, "20"), "nl.impactmonitor.ding.gewijzigd.v2"), 2);
        // When
        var batch = batch(known, other);
        // Then
        assertThat(batch.changes().get("a").versie()).isEqualTo(1);
        assertThat(batch.unreadable()).extracting(DeadLetter::versie).containsExactly(2L);
    }

    private static ConsumerRecord<String, byte[]> typed(ConsumerRecord<String, byte[]> record, String type) {
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    @SafeVarargs
    private static Batch<Integer> batch(ConsumerRecord<String, byte[]>... records) {
        var partition = new TopicPartition(DingHandler.TOPIC, 0);
        return Batch.of(new ConsumerRecords<>(Map.of(partition, List.of(records)), Map.of()), new DingHandler());
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String value) {
        return new ConsumerRecord<>(DingHandler.TOPIC, 0, offset, "a", value.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> withVersie(ConsumerRecord<String, byte[]> record, long versie) {
        record.headers().add("ce_versie", Headers.bytes(versie));
        return record;
    }
}
