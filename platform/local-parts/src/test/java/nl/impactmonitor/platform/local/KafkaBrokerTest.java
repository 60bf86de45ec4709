package nl.impactmonitor.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final Path LIBS = Path.of("..", "..", "deploy", "runtime", "target", "kafka", "libs");

    @TempDir
    Path folder;

    @Test
    void theDeclaredTopicsAreMadeOnceAndStayOverAStop() throws Exception {
        // Given
        var broker = broker(List.of("-XX:TieredStopAtLevel=1"));
        var declared = Topics.read(Path.of("..", "..", "deploy", "kafka", "topics.json"));
        broker.start();
        try {
            // When
            Topics.create(broker.bootstrapServers(), declared);
            Topics.create(broker.bootstrapServers(), declared);
            broker.stop();
            boolean ranAfterStop = broker.isRunning();
            broker.start();
            // Then
            assertThat(ranAfterStop).isFalse();
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .containsAll(
                                declared.stream().map(Topics.Declaration::name).toList());
                var topic = new ConfigResource(ConfigResource.Type.TOPIC, "deelnemers.v1");
                var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
                assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
                assertThat(config.get("delete.retention.ms").value()).isEqualTo("3024000000");
            }
        } finally {
            broker.stop();
        }
    }

    @Test
    void aBrokerThatDoesNotComeUpNamesItsLog() {
        // Given
        var broker = broker(List.of("-XX:NoSuchOption"));
        // When, Then
        assertThatThrownBy(broker::start).isInstanceOf(PartFailed.class).hasMessageContaining("kafka.log");
        assertThat(broker.isRunning()).isFalse();
    }

    private KafkaBroker broker(List<String> options) {
        return new KafkaBroker(new KafkaBroker.Settings(
                LIBS, folder.resolve("data"), folder.resolve("log/kafka.log"), Ports.free(), Ports.free(), options));
    }
}
