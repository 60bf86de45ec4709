package nl.impactmonitor.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A broker with the declared topics, given to the application as KAFKA_BOOTSTRAP_SERVERS. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        String servers = Parts.kafka().bootstrapServers();
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", servers, "kafka.bootstrap.servers", servers);
    }

    @Override
    public void stop() {
        // The broker ends with the JVM.
    }
}
