package nl.impactmonitor.platform.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;

@ApplicationScoped
public class BatchApplier {
    public <T> void apply(ConsumerRecords<String, byte[]> records, StateHandler<T> handler) {
        throw new UnsupportedOperationException();
    }
}
