package nl.impactmonitor.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.Tokens;
import nl.impactmonitor.platform.test.TokensResource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "projectie"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ProjectionTest {
    private static final String TOPIC = DingHandler.TOPIC;

    @Inject
    DingHandler handler;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void noBugs() {
        handler.refusesSeven = true;
    }

    @Test
    void theNewestStateIsKeptWhateverComesLateOrTwice() throws Exception {
        // When
        Events.send(TOPIC, id, 2, text(20));
        Events.send(TOPIC, id, 3, text(30));
        Events.send(TOPIC, id, 2, text(20));
        Events.send(TOPIC, id, 1, text(10));
        // Then
        flush();
        assertThat(value(id)).isEqualTo(30);
    }

    @Test
    void aTombstoneWinsOverALateOlderState() throws Exception {
        // Given
        Events.send(TOPIC, id, 1, text(10));
        // When
        Events.send(TOPIC, id, 3, null);
        Events.send(TOPIC, id, 2, text(20));
        // Then
        flush();
        assertThat(value(id)).isNull();
    }

    @Test
    void anUnreadableRecordBecomesADeadLetterAndTheRestFlowsOn() throws Exception {
        // Given
        String other = UUID.randomUUID().toString();
        // When
        Events.send(TOPIC, id, 4, "{kapot".getBytes(StandardCharsets.UTF_8));
        Events.send(TOPIC, other, 1, text(10));
        // Then
        flush();
        assertThat(value(other)).isEqualTo(10);
        assertThat(reason(id)).isEqualTo("not a number: {kapot");
        var onTopic = Events.await(TOPIC + ".dlt", id, 4);
        assertThat(Events.header(onTopic, "dlt_reden")).isEqualTo("not a number: {kapot");
        assertThat(Events.header(onTopic, "dlt_afnemer")).isEqualTo("projectie-proef");
        assertThat(onTopic.value()).asString().isEqualTo("{kapot");
    }

    @Test
    void theNextWholeStateRepairsAKey() throws Exception {
        // Given
        Events.send(TOPIC, id, 1, "{kapot".getBytes(StandardCharsets.UTF_8));
        flush();
        assertThat(reason(id)).isNotNull();
        // When
        Events.send(TOPIC, id, 2, text(20));
        // Then
        flush();
        assertThat(value(id)).isEqualTo(20);
        assertThat(reason(id)).isNull();
        Events.await(TOPIC + ".dlt", id, records -> records.getLast().value() == null);
    }

    @Test
    void aRecordWithoutVersieIsADeadLetter() throws Exception {
        // When
        Events.send(new ProducerRecord<>(TOPIC, id, text(10)));
        // Then
        flush();
        assertThat(value(id)).isNull();
        assertThat(reason(id)).contains("ce_versie");
    }

    @Test
    void aKeyThatNoTableHoldsBlocksNothing() throws Exception {
        // Given
        String zero = id + "\0";
        String endless = id + "x".repeat(10_000);
        // When
        Events.send(TOPIC, zero, 1, text(10));
        Events.send(TOPIC, endless, 1, text(10));
        Events.send(TOPIC, id, 1, text(10));
        // Then
        flush();
        assertThat(value(id)).isEqualTo(10);
        assertThat(single("select count(*) from dode_letter where sleutel like ?", "no usable key, %"))
                .isEqualTo(2L);
    }

    @Test
    void aStateThatTheDatabaseRefusesSpoilsNoOther() throws Exception {
        // Given
        String good = UUID.randomUUID().toString();
        // When
        Events.send(TOPIC, id, 1, text(1000));
        Events.send(TOPIC, good, 1, text(10));
        // Then
        flush();
        assertThat(value(good)).isEqualTo(10);
        assertThat(value(id)).isNull();
        assertThat(reason(id)).contains("ding_waarde_check");
    }

    @Test
    void aFailureOfTheDatabaseIsTriedAgain() throws Exception {
        // Given
        handler.databaseFailures.set(2);
        // When
        Events.send(TOPIC, id, 1, text(40));
        // Then
        flush();
        assertThat(value(id)).isEqualTo(40);
        assertThat(reason(id)).isNull();
    }

    @Test
    void aDeadLetterIsListedAndSucceedsOnceTheServiceIsMended() throws Exception {
        // Given
        Events.send(TOPIC, id, 1, text(7));
        flush();
        List<String> listed = beheer().get("/beheer/dode-letters").path("sleutel");
        String again = "/beheer/dode-letters/" + TOPIC + "/" + id + "/herhaling";
        beheer().post(again).then().statusCode(409).body("code", equalTo("NOG_NIET_TOEPASBAAR"));
        // When
        handler.refusesSeven = false;
        beheer().post(again).then().statusCode(204);
        // Then
        assertThat(listed).contains(id);
        assertThat(value(id)).isEqualTo(7);
        assertThat(reason(id)).isNull();
        beheer().post(again).then().statusCode(404);
    }

    @Test
    void allDeadLettersAreTriedAgainAtOnce() throws Exception {
        // Given
        Events.send(TOPIC, id, 1, text(7));
        flush();
        // When
        handler.refusesSeven = false;
        int done = beheer().post("/beheer/dode-letters/herhaling")
                .then()
                .statusCode(200)
                .extract()
                .path("gelukt");
        // Then
        assertThat(done).isPositive();
        assertThat(value(id)).isEqualTo(7);
    }

    @Test
    void lettersOfATopicThatIsNoLongerReadDoNotHoldUpTheOthers() throws Exception {
        // Given a thousand of them, all older
        execute("insert into dode_letter (topic, sleutel, versie, reden, partitie, positie, ontvangen)"
                + " select 'oud.v1', n::text, 1, 'oud', 0, n, now() - interval '1 day'"
                + " from generate_series(1, 1000) as n");
        Events.send(TOPIC, id, 1, text(7));
        flush();
        handler.refusesSeven = false;
        // When
        beheer().post("/beheer/dode-letters/herhaling").then().statusCode(200);
        // Then
        assertThat(value(id)).isEqualTo(7);
        execute("delete from dode_letter where topic = 'oud.v1'");
    }

    @Test
    void theProjectionCountsWhatItHolds() throws Exception {
        // Given
        Events.send(TOPIC, id, 5, null);
        flush();
        // When
        Map<String, Integer> held = beheer().get("/beheer/projecties/versies")
                .then()
                .statusCode(200)
                .extract()
                .path("'" + TOPIC + "'");
        // Then
        assertThat(held.get("verwijderd")).isPositive();
        assertThat(held.get("aantal")).isGreaterThanOrEqualTo(held.get("verwijderd"));
        assertThat(held.get("somVersies")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void readingBeginsWhereTheDatabaseIsAndNotWhereTheBrokerThinks() throws Exception {
        // Given
        String other = "factoren.v1";
        Events.send(other, "a", 1, text(1));
        Events.send(other, "a", 2, text(2));
        int partition = Events.await(other, "a", 2).partition();
        StateHandler<Integer> reader = new DingHandler() {
            @Override
            public String topic() {
                return other;
            }
        };
        var positions = new StoredPositions(werk, new Retry(), List.of(reader));
        var stored = new TopicPartition(other, partition);
        var unknown = new TopicPartition(other, (partition + 1) % 4);
        try (var c = werk.getConnection()) {
            ProjectionTable.savePositions(c, other, Map.of(partition, 1L));
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", Parts.kafka().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(stored, unknown));
            consumer.seekToEnd(List.of(stored, unknown));
            // When
            positions.onPartitionsAssigned(consumer, List.of(stored, unknown));
            // Then
            assertThat(consumer.position(stored)).isEqualTo(1);
            assertThat(consumer.position(unknown)).isZero();
        }
    }

    @Test
    void onlyThePlatformsOwnRoleComesNear() {
        RestAssured.get("/beheer/dode-letters").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.onderzoeker())
                .get("/beheer/dode-letters")
                .then()
                .statusCode(403);
    }

    @Test
    void theLagIsMeasured() throws Exception {
        // Given
        Events.send(TOPIC, id, 1, text(10));
        flush();
        // When, Then
        await(() -> RestAssured.get("/q/metrics")
                .asString()
                .contains("projection_lag_records{topic=\"" + TOPIC + "\"} 0.0"));
        assertThat(RestAssured.get("/q/metrics").asString()).contains("projection_delay_seconds_count");
    }

    /** Everything sent before is dealt with when a later record of every partition is. */
    private void flush() throws Exception {
        await(() -> lag() == 0);
    }

    private long lag() throws SQLException {
        long sent = Events.all(TOPIC).size();
        try (var c = werk.getConnection()) {
            return sent
                    - ProjectionTable.positions(c, TOPIC).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
        }
    }

    private Integer value(String key) throws SQLException {
        return (Integer) single("select waarde from ding where id = ?", key);
    }

    private String reason(String key) throws SQLException {
        return (String) single("select reden from dode_letter where sleutel = ?", key);
    }

    private Object single(String sql, String key) throws SQLException {
        try (var c = werk.getConnection();
                var s = c.prepareStatement(sql)) {
            s.setString(1, key);
            var r = s.executeQuery();
            return r.next() ? r.getObject(1) : null;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var c = werk.getConnection();
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static RequestSpecification beheer() {
        return RestAssured.given().auth().oauth2(Tokens.platformbeheer());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("30 seconds have passed").isLessThan(limit);
            Thread.sleep(20);
        }
    }

    private static byte[] text(int value) {
        return Integer.toString(value).getBytes(StandardCharsets.UTF_8);
    }
}
