package nl.impactmonitor.kpi.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.kpi.contributie.Celverschil;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.kpi.contributie.Verschil;
import nl.impactmonitor.platform.projection.BatchApplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
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
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Proefstaten staten = new Proefstaten(zaad);
        List<Bericht> berichten = new ArrayList<>();
        Map<String, Bericht> laatste = new HashMap<>();
        for (int d = 0; d < 12; d++) {
            String id = UUID.randomUUID().toString();
            int versies = 1 + toeval.nextInt(5);
            for (int v = 1; v <= versies; v++) {
                Bericht bericht = new Bericht(
                        id,
                        v,
                        toeval.nextInt(6) == 0
                                ? null
                                : staten.staat(id, v, (toeval.nextBoolean() ? "N-" : "Z-") + eigen));
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
        Celverschil cellen = new Celverschil();
        for (Bericht bericht : laatste.values()) {
            if (bericht.json() != null) {
                Contributie contributie =
                        regels.van(deelnemers.read(bericht.json().getBytes()));
                direct.vervang(null, contributie);
                cellen.vervang(null, contributie);
            }
        }
        assertThat(stand("stand_dag", "dag", eigen)).isEqualTo(regels(direct.perDag()));
        assertThat(stand("stand_maand", "maand", eigen)).isEqualTo(regels(direct.perMaand()));
        assertThat(cellen(eigen)).isEqualTo(cellen(cellen));
    }

    @Test
    void a_state_repeated_a_hundred_times_counts_once() {
        // Given
        String pilot = "H-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String id = UUID.randomUUID().toString();
        Bericht bericht = new Bericht(id, 3, new Proefstaten(1).staat(id, 3, pilot));
        toepasser.apply(records(List.of(bericht)), deelnemers);
        List<String> eenmaal = cellen(pilot);

        // When
        toepasser.apply(records(Collections.nCopies(100, bericht)), deelnemers);

        // Then
        assertThat(cellen(pilot)).isNotEmpty().isEqualTo(eenmaal);
    }

    @Test
    void an_erased_deelnemer_leaves_the_tables_that_would_be_there_without() {
        // Given
        String pilot = "W-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Proefstaten staten = new Proefstaten(2);
        List<Bericht> anderen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String id = UUID.randomUUID().toString();
            anderen.add(new Bericht(id, 1, staten.staat(id, 1, pilot)));
        }
        toepasser.apply(records(anderen), deelnemers);
        List<String> zonder = alles(pilot);
        String weg = UUID.randomUUID().toString();
        toepasser.apply(records(List.of(new Bericht(weg, 1, staten.staat(weg, 1, pilot)))), deelnemers);
        List<String> met = alles(pilot);

        // When
        toepasser.apply(records(List.of(new Bericht(weg, 2, null))), deelnemers);

        // Then
        assertThat(met).isNotEqualTo(zonder);
        assertThat(alles(pilot)).isEqualTo(zonder);
    }

    /** Everything of one pilot in the projection. */
    private List<String> alles(String pilot) {
        List<String> alles = new ArrayList<>(stand("stand_dag", "dag", pilot));
        alles.addAll(stand("stand_maand", "maand", pilot));
        alles.addAll(cellen(pilot));
        alles.addAll(proef.rijen("select * from contributie where pilot = '" + pilot + "' order by sleutel"));
        return alles;
    }

    /** The cells written out, in words, of pilots with this end. */
    private List<String> cellen(String eigen) {
        return proef
                .rijen(
                        "select c.pilot, c.groep, c.geslacht, c.leeftijdsklasse, c.opleiding, c.leerder_type, c.doelgroep,"
                                + " c.instroomkanaal, c.instroommaand, c.maand, e.soort, e.code, e.meetpaar,"
                                + " trim_scale(e.van), trim_scale(e.naar), u.n"
                                + " from cel c, unnest(c.elementen, c.aantallen) as u (element, n), element e"
                                + " where e.id = u.element and c.pilot like '%" + eigen + "'")
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> cellen(Celverschil verschil) {
        List<String> regels = new ArrayList<>();
        verschil.perCel()
                .forEach((sleutel, cel) -> cel.forEach((element, n) -> {
                    Profiel p = sleutel.profiel();
                    regels.add(Stream.of(
                                    sleutel.pilot(),
                                    sleutel.groep(),
                                    p.geslacht(),
                                    p.leeftijdsklasse(),
                                    p.opleiding(),
                                    p.leerderType(),
                                    p.doelgroep(),
                                    p.instroomkanaal(),
                                    p.instroommaand(),
                                    sleutel.maand(),
                                    element.soort(),
                                    element.code(),
                                    element.meetpaar(),
                                    element.van(),
                                    element.naar(),
                                    n)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")));
                }));
        return regels.stream().sorted().toList();
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
}
