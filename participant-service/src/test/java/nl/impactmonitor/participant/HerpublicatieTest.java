package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.test.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class HerpublicatieTest {

    @Inject
    @Any
    Instance<StateSource> bronnen;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void everyTopicHasASourceThatGivesTheStateThatWasSent() {
        // Given
        String id = Api.metInstemming();

        // When
        StateChange staat = alles("deelnemers.v1").stream()
                .filter(s -> s.key().equals(id))
                .findFirst()
                .orElseThrow();

        // Then
        assertThat(bronnen.stream().map(StateSource::topic))
                .containsExactlyInAnyOrder("pilots.v1", "trajecten.v1", "instrumenten.v1", "deelnemers.v1");
        assertThat(staat.versie()).isEqualTo(2);
        assertThat(staat.json()).isEqualTo(Events.await("deelnemers.v1", id, 2).value());
    }

    @Test
    void anErasedDeelnemerIsGivenAsATombstoneAndCounted() {
        // Given
        String id = Api.metInstemming();
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);

        // When
        List<StateChange> staten = alles("deelnemers.v1");

        // Then
        assertThat(staten)
                .filteredOn(s -> s.key().equals(id))
                .singleElement()
                .satisfies(s -> assertThat(s.isTombstone()).isTrue())
                .satisfies(s -> assertThat(s.versie()).isEqualTo(3));
        var telling = bron("deelnemers.v1").versies();
        assertThat(telling.aantal()).isEqualTo(staten.size());
        assertThat(telling.somVersies())
                .isEqualTo(staten.stream().mapToLong(StateChange::versie).sum());
        assertThat(telling.verwijderd())
                .isEqualTo(staten.stream().filter(StateChange::isTombstone).count());
    }

    @Test
    void aTrajectThatWasTakenBackIsGivenAsATombstoneAndCounted() {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-herhaald-weg"));
        Bulk.lever("TRAJECTEN", "{\"bronId\": \"T-herhaald-weg\", \"intrekken\": true}");

        // When
        List<StateChange> staten = alles("trajecten.v1");

        // Then
        assertThat(staten).filteredOn(StateChange::isTombstone).isNotEmpty();
        var telling = bron("trajecten.v1").versies();
        assertThat(telling.aantal()).isEqualTo(staten.size());
        assertThat(telling.verwijderd())
                .isEqualTo(staten.stream().filter(StateChange::isTombstone).count());
    }

    private List<StateChange> alles(String topic) {
        List<StateChange> staten = new ArrayList<>();
        bron(topic).forEach(staten::add);
        return staten;
    }

    private StateSource bron(String topic) {
        return bronnen.stream().filter(b -> b.topic().equals(topic)).findFirst().orElseThrow();
    }
}
