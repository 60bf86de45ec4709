package nl.impactmonitor.kpi.berichten;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.impactmonitor.platform.projection.SecondCopy;
import nl.impactmonitor.platform.projection.StateHandler;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic into the second copy, from the start, outside any consumer group. For one thread. */
final class Topiclezer<T> implements AutoCloseable {

    private static final Duration WACHT = Duration.ofMillis(200);
    private static final int PER_KEER = 1000;

    private final StateHandler<T> bericht;
    private final SecondCopy kopie;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partities;

    Topiclezer(StateHandler<T> bericht, SecondCopy kopie, Map<String, Object> verbinding) {
        this(bericht, kopie, verbinding, partitie -> true);
    }

    /** @param eigen which partitions it reads, where several readers share a topic */
    Topiclezer(StateHandler<T> bericht, SecondCopy kopie, Map<String, Object> verbinding, IntPredicate eigen) {
        this.bericht = bericht;
        this.kopie = kopie;
        Map<String, Object> instellingen = new HashMap<>(verbinding);
        instellingen.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, PER_KEER);
        instellingen.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        instellingen.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        instellingen.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.consumer = new KafkaConsumer<>(instellingen, new StringDeserializer(), new ByteArrayDeserializer());
        this.partities = consumer.partitionsFor(bericht.topic()).stream()
                .filter(p -> eigen.test(p.partition()))
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partities);
    }

    /** Goes to where the copy is: at first the beginning, after a rollback what was committed of it. */
    void naarKopie(Connection db) throws SQLException {
        Map<Integer, Long> posities = SecondCopy.positions(db, bericht.topic());
        for (TopicPartition partitie : partities) {
            Long volgende = posities.get(partitie.partition());
            if (volgende == null) {
                consumer.seekToBeginning(List.of(partitie));
            } else {
                consumer.seek(partitie, volgende);
            }
        }
    }

    /** @return how many records are still to read up to the end of the topic as it is now */
    long achter() {
        return einde().entrySet().stream()
                .mapToLong(e -> Math.max(0, e.getValue() - consumer.position(e.getKey())))
                .sum();
    }

    /** Where the topic ends now, of each partition. */
    Map<TopicPartition, Long> einde() {
        return consumer.endOffsets(partities);
    }

    boolean isVoor(Map<TopicPartition, Long> einde) {
        return partities.stream().anyMatch(p -> consumer.position(p) < einde.get(p));
    }

    /** One set of records, when there are any within a moment. */
    void lees(Connection db) throws SQLException {
        ConsumerRecords<String, byte[]> records = consumer.poll(WACHT);
        kopie.apply(db, records, bericht);
    }

    /** Up to what the live tables have read, as far as the topic still goes that far. */
    void haalIn(Connection db, Map<Integer, Long> levend) throws SQLException {
        Map<TopicPartition, Long> eindes = einde();
        while (partities.stream()
                .anyMatch(
                        p -> consumer.position(p) < Math.min(eindes.get(p), levend.getOrDefault(p.partition(), 0L)))) {
            lees(db);
        }
    }

    String topic() {
        return bericht.topic();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
