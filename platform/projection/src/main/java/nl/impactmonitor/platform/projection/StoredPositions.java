package nl.impactmonitor.platform.projection;

import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Lets a consumer begin where its database is, whatever the broker remembers: an empty database reads everything, a
 * restored one what it lacks.
 */
@ApplicationScoped
@Identifier("projectie")
class StoredPositions implements KafkaConsumerRebalanceListener {
    private final javax.sql.DataSource dataSource;
    private final Retry retry;
    private final Set<String> topics;

    StoredPositions(
            @DataSource("werk") javax.sql.DataSource dataSource, Retry retry, @All List<StateHandler<?>> handlers) {
        this.dataSource = dataSource;
        this.retry = retry;
        this.topics = handlers.stream().map(StateHandler::topic).collect(Collectors.toSet());
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var byTopic = partitions.stream()
                .filter(p -> topics.contains(p.topic()))
                .collect(Collectors.groupingBy(TopicPartition::topic));
        byTopic.forEach((topic, ofTopic) -> {
            Map<Integer, Long> positions = retry.untilDone("position in " + topic, () -> positions(topic));
            for (TopicPartition partition : ofTopic) {
                Long next = positions.get(partition.partition());
                if (next == null) {
                    consumer.seekToBeginning(List.of(partition));
                } else {
                    consumer.seek(partition, next);
                }
            }
        });
    }

    private Map<Integer, Long> positions(String topic) {
        try (var c = dataSource.getConnection()) {
            return ProjectionTable.positions(c, topic);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
