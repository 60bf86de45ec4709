package nl.impactmonitor.kpi.berichten;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.kpi.stand.Bedrijvigheid;
import nl.impactmonitor.platform.projection.BatchApplier;
import nl.impactmonitor.platform.projection.StateHandler;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where events come in: a batch at a time per topic, each batch one transaction. */
@ApplicationScoped
class Ontvangst {

    private final BatchApplier toepasser;
    private final DeelnemerBericht deelnemers;
    private final TrajectBericht trajecten;
    private final PilotBericht pilots;
    private final InstrumentBericht instrumenten;
    private final FactorBericht factoren;
    private final BerekeningBericht berekeningen;
    private final VerankeringBericht verankering;
    private final Bedrijvigheid bedrijvigheid;

    Ontvangst(
            BatchApplier toepasser,
            DeelnemerBericht deelnemers,
            TrajectBericht trajecten,
            PilotBericht pilots,
            InstrumentBericht instrumenten,
            FactorBericht factoren,
            BerekeningBericht berekeningen,
            VerankeringBericht verankering,
            Bedrijvigheid bedrijvigheid) {
        this.toepasser = toepasser;
        this.deelnemers = deelnemers;
        this.trajecten = trajecten;
        this.pilots = pilots;
        this.instrumenten = instrumenten;
        this.factoren = factoren;
        this.berekeningen = berekeningen;
        this.verankering = verankering;
        this.bedrijvigheid = bedrijvigheid;
    }

    @Incoming("deelnemers")
    @Blocking
    void deelnemers(ConsumerRecords<String, byte[]> records) {
        ontvang(records, deelnemers);
    }

    @Incoming("trajecten")
    @Blocking
    void trajecten(ConsumerRecords<String, byte[]> records) {
        ontvang(records, trajecten);
    }

    @Incoming("pilots")
    @Blocking
    void pilots(ConsumerRecords<String, byte[]> records) {
        ontvang(records, pilots);
    }

    @Incoming("instrumenten")
    @Blocking
    void instrumenten(ConsumerRecords<String, byte[]> records) {
        ontvang(records, instrumenten);
    }

    /** Nothing of a stand depends on these. */
    @Incoming("factoren")
    @Blocking
    void factoren(ConsumerRecords<String, byte[]> records) {
        toepasser.apply(records, factoren);
    }

    /** Protected and frozen where they were made: no stand is made of them. */
    @Incoming("berekeningen")
    @Blocking
    void berekeningen(ConsumerRecords<String, byte[]> records) {
        toepasser.apply(records, berekeningen);
    }

    @Incoming("verankering")
    @Blocking
    void verankering(ConsumerRecords<String, byte[]> records) {
        toepasser.apply(records, verankering);
    }

    private void ontvang(ConsumerRecords<String, byte[]> records, StateHandler<?> bericht) {
        toepasser.apply(records, bericht);
        bedrijvigheid.gewijzigd();
    }
}
