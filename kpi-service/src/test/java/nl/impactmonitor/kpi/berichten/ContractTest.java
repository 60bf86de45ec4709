package nl.impactmonitor.kpi.berichten;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.contributie.Trajectstaat;
import nl.impactmonitor.platform.projection.BatchApplier;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the contracts, over the real broker, to the KPI table. */
@QuarkusTest
class ContractTest {

    private static final String VERBETERD = "6f6c3a1e-8b1d-4a52-9a86-0d7d5b7a1c11";

    @Inject
    Proefdata proef;

    @Inject
    BatchApplier toepasser;

    @Inject
    DeelnemerBericht deelnemers;

    @Inject
    TrajectBericht trajecten;

    @Inject
    PilotBericht pilots;

    @BeforeEach
    void de_voorbeelden() {
        Events.send("pilots.v1", "TWENTE", 1, JsonSchemas.example("pilots.v1.json"));
        Events.send(
                "trajecten.v1", "0c8f6f0e-6b55-4d2f-8a43-1f8d4e1f0a01", 2, JsonSchemas.example("trajecten.v1.json"));
        Events.send("deelnemers.v1", VERBETERD, 6, JsonSchemas.example("deelnemers.v1.verbeterd.json"));
        Events.send(
                "deelnemers.v1",
                "6f6c3a1e-8b1d-4a52-9a86-0d7d5b7a1c12",
                1,
                JsonSchemas.example("deelnemers.v1.aangemeld.json"));
        Events.send(
                "deelnemers.v1",
                "6f6c3a1e-8b1d-4a52-9a86-0d7d5b7a1c13",
                3,
                JsonSchemas.example("deelnemers.v1.referentie.json"));
    }

    @Test
    void the_examples_become_kpis() {
        // Given
        Map<String, Integer> verwacht = Map.of(
                "TRAJECTEN STANDAARD", 1,
                "DEELNEMERS STRIKT", 1,
                "DEELNEMERS RUIM", 1,
                "BEWIJZEN STRIKT", 0,
                "BEWIJZEN RUIM", 1,
                "ARBEIDSMARKT STRIKT", 1,
                "ARBEIDSMARKT RUIM", 1,
                "MATCHES STANDAARD", 1,
                "SOCIALE_INCLUSIE STANDAARD", 1);

        // When
        Map<String, Integer> twente = wacht(verwacht);

        // Then
        assertThat(twente).isEqualTo(verwacht);
    }

    @Test
    void a_new_deelnemer_is_seen_and_an_erased_one_is_gone() {
        // Given
        String id = UUID.randomUUID().toString();
        String staat = new String(JsonSchemas.example("deelnemers.v1.aangemeld.json"))
                .replace("6f6c3a1e-8b1d-4a52-9a86-0d7d5b7a1c12", id)
                .replace("ZUIDOOST-BRABANT", "TWENTE");
        Map<String, Integer> vooraf = wachtOp("SOCIALE_INCLUSIE STANDAARD", 1);
        int aangemeld = vooraf.get("DEELNEMERS RUIM");

        // When
        Events.send("deelnemers.v1", id, 1, staat.getBytes());
        Map<String, Integer> erbij = wachtOp("DEELNEMERS RUIM", aangemeld + 1);
        Events.send("deelnemers.v1", id, 2, null);
        Map<String, Integer> weg = wachtOp("DEELNEMERS RUIM", aangemeld);

        // Then
        assertThat(erbij).containsEntry("DEELNEMERS RUIM", aangemeld + 1);
        assertThat(weg).containsEntry("DEELNEMERS RUIM", aangemeld);
    }

    @Test
    void an_emptied_projection_that_reads_the_topics_again_is_the_same() {
        // Given
        wachtOp("SOCIALE_INCLUSIE STANDAARD", 1);
        List<String> vooraf = dump();
        leeg();

        // When
        opnieuw("trajecten.v1");
        opnieuw("deelnemers.v1");
        opnieuw("pilots.v1");

        // Then
        assertThat(dump()).isNotEmpty().isEqualTo(vooraf);
    }

    @Test
    void a_state_that_misses_what_is_needed_is_refused_and_one_with_more_is_read() throws Exception {
        // Given
        String goed = new String(JsonSchemas.example("deelnemers.v1.verbeterd.json"));
        String meer = goed.replace("\"groep\":", "\"nieuwVeld\": {\"x\": 1}, \"groep\":");
        List<String> fout = List.of(
                goed.replace("\"pilot\": \"TWENTE\",", ""),
                goed.replace("\"DEELNEMER\"", "\"IEDEREEN\""),
                goed.replace("\"geslacht\": \"V\"", "\"geslacht\": \"Q\""),
                goed.replace("\"2026-07-20\"", "\"20-07-2026\""),
                goed.replace("\"werkzaam\": true", "\"werkzaam\": \"ja\""),
                "[]",
                "null",
                "{");

        // When
        Deelnemerstaat gelezen = deelnemers.read(meer.getBytes());

        // Then
        assertThat(gelezen.pilot()).isEqualTo("TWENTE");
        assertThat(fout).allSatisfy(json -> org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> deelnemers.read(json.getBytes()))
                .isInstanceOf(nl.impactmonitor.platform.projection.UnreadableState.class));
    }

    private void leeg() {
        proef.inTransactie(db -> {
            try (var opdracht = db.createStatement()) {
                for (String tabel : List.of(
                        "contributie", "stand_maand", "stand_dag", "cel", "traject", "pilot", "projectie_versie")) {
                    opdracht.execute("delete from " + tabel);
                }
            }
        });
    }

    private void opnieuw(String topic) {
        List<ConsumerRecord<String, byte[]>> alle = Events.all(topic);
        var records = new ConsumerRecords<String, byte[]>(Map.of(new TopicPartition(topic, 0), alle), Map.of());
        switch (topic) {
            case "deelnemers.v1" -> toepasser.<Deelnemerstaat>apply(records, deelnemers);
            case "trajecten.v1" -> toepasser.<Trajectstaat>apply(records, trajecten);
            default -> toepasser.<PilotBericht.Staat>apply(records, pilots);
        }
    }

    private List<String> dump() {
        return proef.rijen("""
                select 'maand', s.* from stand_maand s
                where pilot in ('TWENTE', 'ZUIDOOST-BRABANT', 'NSW') union all
                select 'dag', s.* from stand_dag s
                where pilot in ('TWENTE', 'ZUIDOOST-BRABANT', 'NSW') order by 1, 2, 3, 4, 5, 6, 7
                """);
    }

    private static Map<String, Integer> wacht(Map<String, Integer> verwacht) {
        Instant einde = Instant.now().plusSeconds(20);
        Map<String, Integer> gezien = twente();
        while (!gezien.equals(verwacht) && Instant.now().isBefore(einde)) {
            gezien = twente();
        }
        return gezien;
    }

    private static Map<String, Integer> wachtOp(String kpi, int waarde) {
        Instant einde = Instant.now().plusSeconds(20);
        Map<String, Integer> gezien = twente();
        while (gezien.getOrDefault(kpi, -1) != waarde && Instant.now().isBefore(einde)) {
            gezien = twente();
        }
        return gezien;
    }

    private static Map<String, Integer> twente() {
        List<Map<String, Object>> kpis = given().auth()
                .oauth2(Tokens.projectleider("TWENTE"))
                .get("/v1/kpis")
                .path("kpis");
        Map<String, Integer> gezien = new HashMap<>();
        for (Map<String, Object> kpi : kpis) {
            List<?> pilots = (List<?>) kpi.get("pilots");
            if (!pilots.isEmpty() && ((Map<?, ?>) pilots.getFirst()).get("waarde") != null) {
                gezien.put(kpi.get("code") + " " + kpi.get("lezing"), (Integer)
                        ((Map<?, ?>) pilots.getFirst()).get("waarde"));
            }
        }
        return gezien;
    }
}
