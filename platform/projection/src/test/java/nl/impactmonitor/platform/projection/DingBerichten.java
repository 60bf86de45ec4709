package nl.impactmonitor.platform.projection;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topic as a service does. */
@ApplicationScoped
class DingBerichten {
    private final BatchApplier applier;
    private final DingHandler handler;

    DingBerichten(BatchApplier applier, DingHandler handler) {
        this.applier = applier;
        this.handler = handler;
    }

    @Incoming("dingen")
    @Blocking
    void ontvang(ConsumerRecords<String, byte[]> records) {
        applier.apply(records, handler);
    }
}
