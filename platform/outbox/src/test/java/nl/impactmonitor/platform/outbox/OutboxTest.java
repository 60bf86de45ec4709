package nl.impactmonitor.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.Tokens;
import nl.impactmonitor.platform.test.TokensResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "outbox"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class OutboxTest {
    @Inject
    Dingen dingen;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Inject
    Outbox outbox;

    @Test
    void aCommittedStateReachesKafkaWithItsHeaders() throws SQLException {
        // Given
        String id = newId();
        var context = SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());
        // When
        try (Scope trace = Span.wrap(context).makeCurrent()) {
            dingen.change(id);
        }
        // Then
        var record = Events.await(Dingen.TOPIC, id, 1);
        assertThat(new String(record.value())).isEqualTo("{\"id\":\"" + id + "\",\"versie\":1}");
        assertThat(Events.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Events.header(record, "ce_id")).isEqualTo(id + ":1");
        assertThat(Events.header(record, "ce_source")).isEqualTo("urn:nld:oin:00000000000000000000:systeem:proef");
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.ding.gewijzigd.v1");
        assertThat(Events.header(record, "ce_time")).endsWith("Z");
        assertThat(Events.header(record, "content-type")).isEqualTo("application/json");
        assertThat(Events.header(record, "traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    @Test
    void aTombstoneHasNoValueAndCarriesItsVersie() throws SQLException {
        // Given
        String id = newId();
        dingen.change(id);
        // When
        dingen.erase(id);
        // Then
        var record = Events.await(Dingen.TOPIC, id, 2);
        assertThat(record.value()).isNull();
        assertThat(Events.versie(record)).isEqualTo(2);
    }

    @Test
    void nothingIsSentForATransactionThatRolledBack() throws SQLException {
        // Given
        String lost = newId();
        String later = newId();
        // When
        assertThatThrownBy(() -> dingen.changeAndFail(lost)).hasMessage("after publishing");
        dingen.change(later);
        // Then
        Events.await(Dingen.TOPIC, later, 1);
        awaitEmptyOutbox();
        assertThat(versies(lost)).isEmpty();
    }

    @Test
    void publishingWithoutATransactionIsRefused() {
        var change = StateChange.tombstone(Dingen.TOPIC, newId(), 1, "x");
        assertThatThrownBy(() -> outbox.publish(change)).isInstanceOf(jakarta.transaction.TransactionalException.class);
    }

    @Test
    void manyStatesInOneStatementKeepTheirOrder() throws SQLException {
        // Given
        String id = newId();
        var changes = LongStream.rangeClosed(1, 500)
                .mapToObj(v -> new StateChange(Dingen.TOPIC, id, v, "t", new byte[] {'{', '}'}))
                .toList();
        // When
        try (var c = werk.getConnection()) {
            c.setAutoCommit(false);
            outbox.publish(c, changes);
            c.commit();
        }
        // Then
        Events.await(Dingen.TOPIC, id, 500);
        assertThat(versies(id)).isEqualTo(LongStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void whatAQueryFindsReachesKafka() throws SQLException {
        // Given
        String id = newId();
        dingen.change(id);
        // When
        int found = dingen.publishFound(id, 1);
        // Then
        assertThat(found).isEqualTo(1);
        assertThat(new String(Events.await(Dingen.TOPIC, id, 2).value())).isEqualTo("\"x\"");
    }

    @Test
    void aFoundStateThatKafkaWouldNotTakeFailsItsTransaction() throws SQLException {
        // Given
        String id = newId();
        dingen.change(id);
        // When
        assertThatThrownBy(() -> dingen.publishFound(id, StateChange.LARGEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
        // Then
        awaitEmptyOutbox();
        assertThat(versies(id)).containsExactly(1L);
    }

    @Test
    void twoRelaysOnOneTableKeepTheOrderOfEachKey() throws Exception {
        // Given
        var ids = ids(20);
        var broker = new Broker(Map.of("bootstrap.servers", Parts.kafka().bootstrapServers()), "urn:tweede");
        var second = new Relay(new Drain(werk, broker));
        second.start(new StartupEvent());
        try {
            // When
            changeAll(ids, 30);
            awaitEmptyOutbox();
        } finally {
            second.stop(new ShutdownEvent());
            broker.close();
        }
        // Then
        var sent = Events.all(Dingen.TOPIC);
        for (String id : ids) {
            assertThat(versies(sent, id))
                    .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
        }
    }

    @Test
    void nothingIsLostNorOvertakenWhenTheBrokerIsAwayForAWhile() throws Exception {
        // Given
        var ids = ids(10);
        changeAll(ids, 5);
        // When
        Parts.kafka().stop();
        try {
            changeAll(ids, 5);
        } finally {
            Parts.kafka().start();
        }
        changeAll(ids, 5);
        // Then
        awaitEmptyOutbox();
        var sent = Events.all(Dingen.TOPIC);
        for (String id : ids) {
            assertThat(versies(sent, id))
                    .contains(LongStream.rangeClosed(1, 15).boxed().toArray(Long[]::new));
            assertThat(versies(sent, id).getLast()).isEqualTo(15);
        }
    }

    @Test
    void republishingSendsEveryStateAndTombstoneAndLeavesTheNewestLast() throws Exception {
        // Given
        var ids = ids(10);
        String erased = newId();
        changeAll(ids, 2);
        dingen.change(erased);
        dingen.erase(erased);
        awaitEmptyOutbox();
        long before = versies(erased).size();
        // When
        RestAssured.given()
                .auth()
                .oauth2(Tokens.platformbeheer())
                .post("/beheer/herpublicaties")
                .then()
                .statusCode(202);
        changeAll(ids, 20);
        awaitRepublished();
        // Then
        awaitEmptyOutbox();
        var sent = Events.all(Dingen.TOPIC);
        assertThat(versies(sent, erased)).hasSize((int) before + 1).last().isEqualTo(2L);
        for (String id : ids) {
            assertThat(versies(sent, id)).hasSizeGreaterThan(22).last().isEqualTo(22L);
        }
    }

    @Test
    void theOwnerCountsItsStates() throws SQLException {
        // Given
        dingen.change(newId());
        // When
        Map<String, Integer> counted = RestAssured.given()
                .auth()
                .oauth2(Tokens.platformbeheer())
                .get("/beheer/versies")
                .then()
                .statusCode(200)
                .extract()
                .path("'pilots.v1'");
        // Then
        assertThat(counted.get("aantal")).isPositive();
        assertThat(counted.get("somVersies")).isGreaterThanOrEqualTo(counted.get("aantal"));
    }

    @Test
    void onlyThePlatformsOwnRoleComesNear() {
        RestAssured.post("/beheer/herpublicaties").then().statusCode(401);
        for (String token : List.of(Tokens.beheerder(), Tokens.intaker("TWENTE"))) {
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .post("/beheer/herpublicaties")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void whatWaitsIsMeasured() {
        String metrics =
                RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("outbox_rows").contains("outbox_oldest_seconds");
    }

    private void changeAll(List<String> ids, int times) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = ids.stream()
                    .map(id -> (Callable<Void>) () -> {
                        for (int i = 0; i < times; i++) {
                            dingen.change(id);
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private void awaitEmptyOutbox() throws SQLException {
        await(() -> {
            try (var c = werk.getConnection()) {
                return OutboxTable.age(c).rows() == 0;
            }
        });
    }

    private void awaitRepublished() throws SQLException {
        await(() -> "KLAAR"
                .equals(RestAssured.given()
                        .auth()
                        .oauth2(Tokens.platformbeheer())
                        .get("/beheer/herpublicaties")
                        .path("status")));
    }

    private static void await(Callable<Boolean> condition) {
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (!condition.call()) {
                assertThat(System.nanoTime()).as("30 seconds have passed").isLessThan(limit);
                Thread.sleep(20);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> versies(String id) {
        return versies(Events.all(Dingen.TOPIC), id);
    }

    private static List<Long> versies(List<ConsumerRecord<String, byte[]>> records, String id) {
        return records.stream()
                .filter(r -> id.equals(r.key()))
                .map(Events::versie)
                .toList();
    }

    private static List<String> ids(int n) {
        var ids = new ArrayList<String>();
        IntStream.range(0, n).forEach(i -> ids.add(newId()));
        return ids;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
