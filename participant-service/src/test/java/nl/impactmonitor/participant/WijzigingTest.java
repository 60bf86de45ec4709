package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class WijzigingTest {

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void concurrentChangesOfOneDeelnemerAreAllKeptAndAllCounted() throws Exception {
        // Given
        String id = Api.metInstemming();
        List<Callable<Integer>> tegelijk = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Integer>) () -> bewijs(id, null))
                .toList();

        // When
        List<Integer> statussen;
        try (var draden = Executors.newFixedThreadPool(6)) {
            statussen =
                    draden.invokeAll(tegelijk).stream().map(f -> f.resultNow()).toList();
        }

        // Then
        assertThat(statussen).containsOnly(201);
        Api.intaker().get("/v1/deelnemers/" + id).then().header("ETag", equalTo("\"14\""));
        var staten = Events.await("deelnemers.v1", id, alle -> alle.stream().anyMatch(r -> Events.versie(r) == 14));
        assertThat(staten).extracting(Events::versie).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIfMatchOfAnOlderVersieIsRefused() {
        // Given
        String id = Api.deelnemer();

        // When
        int goed = bewijs(id, "\"1\"");

        // Then
        assertThat(goed).isEqualTo(201);
        assertThat(bewijs(id, "\"1\"")).isEqualTo(412);
    }

    @Test
    void withdrawalOfTheInstemmingErasesThePersonAndSendsATombstone() {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);

        // When
        var antwoord = Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then();

        // Then
        antwoord.statusCode(204);
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(404);
        var graf = Events.await("deelnemers.v1", id, 4);
        assertThat(graf.value()).isNull();
        assertThat(Events.header(graf, "ce_type")).isEqualTo("nl.impactmonitor.deelnemer.verwijderd.v1");
    }

    @Test
    void anEarlierRefusalBesideALaterInstemmingErasesNothing() {
        // Given
        String id = Api.metInstemming();

        // When
        var antwoord = Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-01-02\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then();

        // Then
        antwoord.statusCode(201);
        Api.intaker().get("/v1/deelnemers/" + id).then().body("toestemming.instemming", equalTo(true));
    }

    @Test
    void theSameDeelnameAgainSaysHowItGoesOn() {
        // Given
        String id = Api.deelnemer();
        String body = "{\"traject\": \"" + Api.traject(Api.TWENTE)
                + "\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}";
        Api.intaker()
                .body(body)
                .post("/v1/deelnemers/" + id + "/deelnames")
                .then()
                .statusCode(201);

        // When
        Api.intaker()
                .body(body.replace("GESTART", "AFGEROND"))
                .post("/v1/deelnemers/" + id + "/deelnames")
                .then()
                .statusCode(201);

        // Then
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/deelnames")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].status", equalTo("AFGEROND"));
    }

    @Test
    void aMetingIsReadBackWithItsAnswersAndScores() {
        // Given
        String id = Api.metInstemming();
        String plaats = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        // When
        var antwoord = Api.als(Tokens.onderzoeker()).get(plaats).then();

        // Then
        antwoord.statusCode(200)
                .body("antwoorden.size()", equalTo(20))
                .body("scores.FINANCIEN", equalTo(3))
                .body("socialeInclusie.schalen.CONNECTIE", equalTo(9))
                .body("trede", equalTo(2));
    }

    private static int bewijs(String id, String ifMatch) {
        var verzoek = Api.intaker().body("{\"soort\": \"BEWIJS_VAN_DEELNAME\", \"datum\": \"2026-06-30\"}");
        return (ifMatch == null ? verzoek : verzoek.header("If-Match", ifMatch))
                .post("/v1/deelnemers/" + id + "/bewijzen")
                .statusCode();
    }
}
