package nl.impactmonitor.economics.berichten;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.platform.projection.BatchApplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives the topics, one batch at a time per topic; what happens with a batch is the matter of its projection. */
@ApplicationScoped
class Ontvanger {

    private final BatchApplier applier;
    private final PilotProjectie pilots;
    private final DeelnemerProjectie deelnemers;

    Ontvanger(BatchApplier applier, PilotProjectie pilots, DeelnemerProjectie deelnemers) {
        this.applier = applier;
        this.pilots = pilots;
        this.deelnemers = deelnemers;
    }

    @Incoming("pilots")
    @Blocking
    void pilots(ConsumerRecords<String, byte[]> records) {
        applier.apply(records, pilots);
    }

    @Incoming("deelnemers")
    @Blocking
    void deelnemers(ConsumerRecords<String, byte[]> records) {
        applier.apply(records, deelnemers);
    }
}
