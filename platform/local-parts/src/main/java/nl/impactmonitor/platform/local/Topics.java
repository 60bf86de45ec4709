package nl.impactmonitor.platform.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the declared topics on a broker, local or external. */
public final class Topics {
    /** One topic as deploy/kafka/topics.json declares it. */
    public record Declaration(String name, int partitions, Map<String, String> settings) {}

    private Topics() {}

    public static List<Declaration> read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new PartFailed("Kafka: cannot read the topics in " + file + ": " + e.getMessage(), e);
        }
    }

    /** Makes what is missing, with the broker's own number of replicas; topics that exist stay as they are. */
    public static void create(String bootstrapServers, List<Declaration> topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var wanted = topics.stream()
                    .map(t -> new NewTopic(t.name(), java.util.Optional.of(t.partitions()), java.util.Optional.empty())
                            .configs(t.settings()))
                    .toList();
            for (var made : admin.createTopics(wanted).values().entrySet()) {
                try {
                    made.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new PartFailed(
                                "Kafka: cannot make topic " + made.getKey() + ": "
                                        + e.getCause().getMessage(),
                                e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while making topics", e);
        }
    }
}
