package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.projection.BatchApplier;
import nl.impactmonitor.platform.projection.StateHandler;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Hands events to the consumers as the broker would, for tests of what is made of them. */
@ApplicationScoped
public class Berichten {

    /** A partition that the real consumer does not have: its position stays its own. */
    private static final int PARTITIE = 98;

    /** @param json null for a tombstone */
    public record Bericht(String sleutel, long versie, String json) {}

    private final BatchApplier toepasser;
    private final DeelnemerBericht deelnemers;
    private final TrajectBericht trajecten;
    private final InstrumentBericht instrumenten;
    private final FactorBericht factoren;
    private final PilotBericht pilots;
    private final BerekeningBericht berekeningen;
    private final VerankeringBericht verankering;

    Berichten(
            BatchApplier toepasser,
            DeelnemerBericht deelnemers,
            TrajectBericht trajecten,
            InstrumentBericht instrumenten,
            FactorBericht factoren,
            PilotBericht pilots,
            BerekeningBericht berekeningen,
            VerankeringBericht verankering) {
        this.toepasser = toepasser;
        this.deelnemers = deelnemers;
        this.trajecten = trajecten;
        this.instrumenten = instrumenten;
        this.factoren = factoren;
        this.pilots = pilots;
        this.berekeningen = berekeningen;
        this.verankering = verankering;
    }

    public void deelnemers(List<Bericht> berichten) {
        pasToe(berichten, deelnemers);
    }

    public void trajecten(List<Bericht> berichten) {
        pasToe(berichten, trajecten);
    }

    public void instrumenten(List<Bericht> berichten) {
        pasToe(berichten, instrumenten);
    }

    public void factoren(List<Bericht> berichten) {
        pasToe(berichten, factoren);
    }

    public void pilots(List<Bericht> berichten) {
        pasToe(berichten, pilots);
    }

    public void berekeningen(List<Bericht> berichten) {
        pasToe(berichten, berekeningen);
    }

    public void verankering(List<Bericht> berichten) {
        pasToe(berichten, verankering);
    }

    private void pasToe(List<Bericht> berichten, StateHandler<?> lezer) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (Bericht bericht : berichten) {
            byte[] inhoud = bericht.json() == null ? null : bericht.json().getBytes();
            var record = new ConsumerRecord<>(lezer.topic(), PARTITIE, records.size(), bericht.sleutel(), inhoud);
            record.headers().add("ce_versie", Long.toString(bericht.versie()).getBytes());
            records.add(record);
        }
        try {
            toepasser.apply(
                    new ConsumerRecords<>(Map.of(new TopicPartition(lezer.topic(), PARTITIE), records), Map.of()),
                    lezer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
