package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class PadVanEenMetingTest {

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void theWholeStateOfADeelnemerIsPublishedAsTheContractHasIt() throws Exception {
        // Given
        String traject = Api.traject(Api.TWENTE);
        String id = Api.metInstemming();
        String pad = "/v1/deelnemers/" + id;
        Api.intaker()
                .body("{\"traject\": \"" + traject + "\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}")
                .post(pad + "/deelnames")
                .then()
                .statusCode(201);
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);
        Api.legMetingVast(id, Api.meting("EEN", "2026-07-20")).then().statusCode(201);
        Api.intaker()
                .body("{\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"2026-06-30\"}")
                .post(pad + "/bewijzen")
                .then()
                .statusCode(201);

        // When
        Api.intaker()
                .body(
                        "{\"werkgever\": \"Transport Oost\", \"datum\": \"2026-07-06\", \"contractsoort\": \"TIJDELIJK\", \"urenPerWeek\": 24}")
                .post(pad + "/matches")
                .then()
                .statusCode(201);

        // Then
        var record = Events.await("deelnemers.v1", id, 7);
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.match.vastgelegd.v1");
        JsonNode staat = new ObjectMapper().readTree(record.value());
        assertThat(staat.at("/versie").asInt()).isEqualTo(7);
        assertThat(staat.at("/metingen/0/scores/FINANCIEN").asInt()).isEqualTo(3);
        assertThat(staat.at("/metingen/0/situatie/trede").asInt()).isEqualTo(2);
        assertThat(staat.at("/metingen/1/socialeInclusie/schalen/ACTIVERING").asInt())
                .isEqualTo(9);
        assertThat(staat.at("/bewijzen/0/civielEffect").asBoolean()).isTrue();
    }
}
