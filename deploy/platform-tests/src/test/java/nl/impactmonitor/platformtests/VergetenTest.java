package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.delivery.Delivery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Somebody withdraws whose traces are in every corner: delivered and refused rows, a kept CSV, states, projections, and a
 * state that no consumer could read. After the withdrawal and the compaction that follows within a day, a byte search of all
 * tables, topics and logs finds nothing of them, and tonight's file changes nothing about that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VergetenTest {

    private static final String CLIENT = "gemeente-enschede";
    private static final String PILOT = "TWENTE";
    private static final String TOPIC = "deelnemers.v1";

    /** What stays of the id: that it was erased, and who did what with it, without values. */
    private static final Set<String> ID_STAYS = Set.of(
            "participant.verwijderd",
            "participant.audit_regel",
            "participant.logboek_regel",
            "kpi.projectie_versie",
            "economics.projectie_versie",
            "topic " + TOPIC + " key",
            "topic " + TOPIC + " header",
            "topic " + TOPIC + ".dlt key");

    private final LocalPlatform platform = SharedPlatform.get();
    private final Topics topics = new Topics(platform.kafkaBootstrap());
    private final String bronId = "vergeet-" + UUID.randomUUID();
    private final String werkgever = "Werkgever " + UUID.randomUUID();
    private final String onleesbaar = "onleesbaar " + UUID.randomUUID();

    private String id;
    private String code;
    private Kpis before;
    private Kpis after;
    private Map<String, Set<String>> placesBefore;
    private Map<String, Set<String>> placesAfter;
    private Delivery.Report tonight;

    @BeforeAll
    void somebody_withdraws_and_tonights_file_names_them_again() throws Exception {
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        before = Kpis.now(platform);
        deliver();
        find();
        becomeUnreadable();
        placesBefore = places();
        withdraw();
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        tonight = deliver();
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        topics.compact(
                List.of(TOPIC, TOPIC + ".dlt"),
                List.of(TOPIC + ".dlt"),
                () -> platform.messaging().republish(Duration.ofSeconds(60)),
                this::compacted);
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        after = Kpis.now(platform);
        placesAfter = places();
    }

    @Test
    void the_search_finds_what_is_there() {
        assertThat(placesBefore.get(id)).contains("participant.deelnemer", "topic " + TOPIC + " value");
        assertThat(placesBefore.get(werkgever)).contains("participant.match");
        assertThat(placesBefore.get(onleesbaar))
                .contains(
                        "kpi.dode_letter",
                        "economics.dode_letter",
                        "topic " + TOPIC + " value",
                        "topic " + TOPIC + ".dlt value");
    }

    @Test
    void nothing_of_the_person_is_left_anywhere() {
        assertThat(placesAfter.get(bronId))
                .as("the own key of the organisation")
                .isEmpty();
        assertThat(placesAfter.get(werkgever)).as("a text of a fact").isEmpty();
        assertThat(placesAfter.get(onleesbaar)).as("a dead letter").isEmpty();
        assertThat(placesAfter.get(code)).as("the deelnemercode").isEmpty();
    }

    @Test
    void of_the_id_is_left_that_it_was_erased_and_who_did_what() {
        assertThat(placesAfter.get(id).stream().filter(place -> !place.startsWith("log ")))
                .isSubsetOf(ID_STAYS);
    }

    @Test
    void tonights_file_is_refused_and_brings_nobody_back() {
        assertThat(tonight.refused()).isEqualTo(tonight.rows()).isPositive();
        assertThat(after).isEqualTo(before);
        assertThat(platform.api("intaker.twente").tryGet("/v1/deelnemers/" + id).status())
                .isEqualTo(404);
    }

    /** The person with two facts, one of which is refused; gives what became of the person's own row. */
    private Delivery.Report deliver() {
        Delivery.Report person = push("DEELNEMERS", """
                bronId;aangemeldOp;geslacht;leeftijdsklasse;opleidingsniveau;leerderType;instroomkanaal;\
                toestemming.INSTEMMING.gegeven;toestemming.INSTEMMING.datum
                %s;12-1-2026;V;35-44;LAAG;NT1;ROC;ja;13-1-2026
                """.formatted(bronId));
        push("MATCHES", """
                deelnemer;bronId;werkgever;datum;contractsoort
                %1$s;m1-%1$s;%2$s;6-7-2026;TIJDELIJK
                %1$s;m2-%1$s;%2$s;31-2-2026;TIJDELIJK
                """.formatted(bronId, werkgever));
        return person;
    }

    private Delivery.Report push(String soort, String csv) {
        return platform.delivery(CLIENT).push(csv.getBytes(StandardCharsets.UTF_8), "nacht.csv", soort, PILOT);
    }

    /** As the intaker of the organisation that delivered does. */
    private void find() throws Exception {
        JsonNode found = platform.api("intaker.twente")
                .post(
                        "/v1/deelnemers/_zoek",
                        new ObjectMapper().createObjectNode().put("bronId", bronId));
        id = found.path("id").asText();
        code = found.path("deelnemercode").asText();
    }

    /** A next state that no consumer understands. */
    private void becomeUnreadable() throws Exception {
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        long versie = platform.api("intaker.twente")
                .get("/v1/deelnemers/" + id)
                .path("versie")
                .asLong();
        topics.send(TOPIC, id, versie + 1, "{\"id\": \"" + id + "\", \"matches\": \"" + onleesbaar + "\"}");
        await(() -> platform.messaging().deadLetters().values().stream()
                .allMatch(letters -> letters.toString().contains(id)));
    }

    private void withdraw() {
        platform.api("intaker.twente")
                .post(
                        "/v1/deelnemers/" + id + "/toestemmingen",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("soort", "INSTEMMING")
                                .put("gegeven", false)
                                .put("datum", "2026-08-01"));
    }

    private boolean compacted() {
        try {
            return topics.with(List.of(id)).get(id).stream().noneMatch(place -> place.endsWith(" value"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private Map<String, Set<String>> places() throws Exception {
        return new Everything(platform).with(List.of(id, code, bronId, werkgever, onleesbaar));
    }
}
