package nl.impactmonitor.kpi.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Verschil;
import nl.impactmonitor.platform.projection.BatchApplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random lives of deelnemers, delivered in any order and more than once, against what their last states add up to. */
@QuarkusTest
class ProjectieTest {

    @Inject
    Proefdata proef;

    @Inject
    BatchApplier toepasser;

    @Inject
    DeelnemerBericht deelnemers;

    @Inject
    Contributieregels regels;

    private record Bericht(String sleutel, long versie, String json) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_order_repetition_and_batching_leaves_the_counts_of_the_final_states(long zaad) throws Exception {
        // Given
        Random toeval = new Random(zaad);
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        List<Bericht> berichten = new ArrayList<>();
        Map<String, Bericht> laatste = new HashMap<>();
        for (int d = 0; d < 12; d++) {
            String id = UUID.randomUUID().toString();
            int versies = 1 + toeval.nextInt(5);
            for (int v = 1; v <= versies; v++) {
                Bericht bericht = new Bericht(id, v, toeval.nextInt(6) == 0 ? null : staat(id, v, eigen, toeval));
                berichten.add(bericht);
                laatste.put(id, bericht);
            }
        }
        List<Bericht> geleverd = new ArrayList<>(berichten);
        IntStream.range(0, 20).forEach(i -> geleverd.add(berichten.get(toeval.nextInt(berichten.size()))));
        Collections.shuffle(geleverd, toeval);

        // When
        for (int i = 0; i < geleverd.size(); ) {
            int tot = Math.min(geleverd.size(), i + 1 + toeval.nextInt(9));
            toepasser.apply(records(geleverd.subList(i, tot)), deelnemers);
            i = tot;
        }

        // Then
        Verschil direct = new Verschil();
        for (Bericht bericht : laatste.values()) {
            if (bericht.json() != null) {
                direct.vervang(null, regels.van(deelnemers.read(bericht.json().getBytes())));
            }
        }
        assertThat(stand("stand_dag", "dag", eigen)).isEqualTo(regels(direct.perDag()));
        assertThat(stand("stand_maand", "maand", eigen)).isEqualTo(regels(direct.perMaand()));
    }

    private List<String> stand(String tabel, String datum, String eigen) {
        return proef
                .rijen("select pilot, groep, kpi, lezing, " + datum + ", meetpaar, aantal, personen from " + tabel
                        + " where pilot like '%" + eigen + "'")
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> regels(
            Map<nl.impactmonitor.kpi.contributie.Cel, nl.impactmonitor.kpi.contributie.Telling> cellen) {
        return cellen.entrySet().stream()
                .map(e -> String.join(
                        " ",
                        e.getKey().pilot(),
                        e.getKey().groep().name(),
                        e.getKey().kpi().name(),
                        e.getKey().lezing().name(),
                        e.getKey().dag().toString(),
                        e.getKey().meetpaar(),
                        Long.toString(e.getValue().aantal()),
                        Long.toString(e.getValue().personen())))
                .sorted()
                .toList();
    }

    private static ConsumerRecords<String, byte[]> records(List<Bericht> berichten) {
        // A partition that the real consumer does not have: its position stays its own.
        TopicPartition partitie = new TopicPartition("deelnemers.v1", 99);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (Bericht bericht : berichten) {
            byte[] inhoud =
                    Optional.ofNullable(bericht.json()).map(String::getBytes).orElse(null);
            var record = new ConsumerRecord<>("deelnemers.v1", 99, records.size(), bericht.sleutel(), inhoud);
            record.headers().add("ce_versie", Long.toString(bericht.versie()).getBytes());
            records.add(record);
        }
        return new ConsumerRecords<>(Map.of(partitie, records), Map.of());
    }

    private static String staat(String id, int versie, String eigen, Random toeval) {
        LocalDate begin = LocalDate.parse("2026-01-01");
        return """
                {"id": "%s", "versie": %d, "pilot": "%s-%s", "groep": "%s", "aangemeldOp": "%s",
                 "kenmerken": {"geslacht": "%s", "leeftijdsklasse": "25-34", "opleidingsniveau": "LAAG",
                               "leerderType": "NT1", "instroomkanaal": "UWV"},
                 "toestemming": {"instemming": %s},
                 "deelnames": [%s],
                 "metingen": [
                   {"id": "%s", "moment": "NUL", "datum": "%s", "instrument": "IM", "instrumentVersie": 1,
                    "scores": {}, "situatie": {"werkzaam": false, "trede": 2}},
                   {"id": "%s", "moment": "EEN", "datum": "%s", "instrument": "IM", "instrumentVersie": 1,
                    "scores": {}, "situatie": {"werkzaam": %s, "trede": %d}}],
                 "bewijzen": [{"datum": "%s", "civielEffect": %s, "startkwalificatie": %s}],
                 "matches": [{"datum": "%s"}, {"datum": "%s"}]}
                """.formatted(
                        id,
                        versie,
                        toeval.nextBoolean() ? "N" : "Z",
                        eigen,
                        toeval.nextInt(5) == 0 ? "REFERENTIE" : "DEELNEMER",
                        begin.plusDays(toeval.nextInt(60)),
                        toeval.nextBoolean() ? "V" : "M",
                        toeval.nextInt(4) > 0,
                        toeval.nextBoolean() ? "{\"start\": \"" + begin.plusDays(toeval.nextInt(60)) + "\"}" : "",
                        UUID.randomUUID(),
                        begin.plusDays(toeval.nextInt(30)),
                        UUID.randomUUID(),
                        begin.plusDays(30L + toeval.nextInt(60)),
                        toeval.nextBoolean(),
                        1 + toeval.nextInt(6),
                        begin.plusDays(toeval.nextInt(90)),
                        toeval.nextBoolean(),
                        toeval.nextBoolean(),
                        begin.plusDays(toeval.nextInt(90)),
                        begin.plusDays(toeval.nextInt(90)));
    }
}
