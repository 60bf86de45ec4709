package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the state tells that no column of the API's own holds: the doelgroep, and the oordeel on the traject. */
@QuarkusTest
@Dienst
class StaatVanDeelnemerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void the_state_tells_of_the_doelgroep_what_the_api_tells() throws Exception {
        // Given
        String id = Api.metInstemming();
        String niveau = Api.antwoorden(Map.of()) + ", {\"item\": \"NT2_LEZEN\", \"waarde\": 2}";

        // When
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", niveau)).then().statusCode(201);

        // Then
        JsonNode doelgroep = staat(id, 3).at("/kenmerken/doelgroep");
        Map<String, Object> api =
                Api.intaker().get("/v1/deelnemers/" + id).jsonPath().getMap("doelgroep");
        assertThat(doelgroep.toString()).isEqualTo("{\"laagopgeleid\":true,\"laaggeletterd\":true}");
        assertThat(api).containsEntry("laagopgeleid", true).containsEntry("laaggeletterd", true);
    }

    @Test
    void the_state_tells_what_somebody_says_of_the_traject() throws Exception {
        // Given
        String id = Api.metInstemming();
        String wensen = ", {\"item\": \"LEERWENS_1\", \"waarde\": 3}, {\"item\": \"WERKWENS_1\", \"waarde\": 0}";
        String oordeel = ", {\"item\": \"TEVREDENHEID_1\", \"waarde\": 4}, {\"item\": \"BIJDRAGE_1\", \"waarde\": 60},"
                + " {\"item\": \"ZONDER_TRAJECT_1\", \"geenAntwoord\": \"WEET_NIET\"}";
        Api.legMetingVast(id, versie2("NUL", "2026-01-19", wensen)).then().statusCode(201);

        // When
        Api.legMetingVast(id, versie2("EEN", "2026-07-20", wensen + oordeel))
                .then()
                .statusCode(201);

        // Then
        JsonNode metingen = staat(id, 4).at("/metingen");
        assertThat(metingen.at("/0/oordeel").isNull()).isTrue();
        assertThat(metingen.at("/1/oordeel").toString())
                .isEqualTo("{\"tevredenheid\":4,\"bijdrage\":60,\"zonderTraject\":null}");
    }

    @Test
    void the_state_tells_the_day_of_the_instemming_that_holds() throws Exception {
        // Given
        String id = Api.deelnemer();
        String adres = "/v1/deelnemers/" + id + "/toestemmingen";
        String instemming = "{\"soort\": \"INSTEMMING\", \"gegeven\": true, \"datum\": \"%s\"}";
        Api.intaker()
                .body(instemming.formatted("2026-02-10"))
                .post(adres)
                .then()
                .statusCode(201);

        // When
        Api.intaker()
                .body(instemming.formatted("2026-03-10"))
                .post(adres)
                .then()
                .statusCode(201);

        // Then
        assertThat(staat(id, 1).at("/toestemming/instemmingOp").isNull()).isTrue();
        assertThat(staat(id, 3).at("/toestemming/instemmingOp").asText()).isEqualTo("2026-02-10");
    }

    @Test
    void the_thresholds_of_the_state_are_those_of_the_file() throws Exception {
        // Given
        JsonNode bestand = JSON.readTree(getClass().getResourceAsStream("/doelgroep.json"));
        List<String> drempels = StreamSupport.stream(bestand.spliterator(), false)
                .map(d -> String.join(
                        " ",
                        d.get("geldigVanaf").asText(),
                        d.get("leerderType").asText(),
                        d.get("onder").asText(),
                        d.get("vaardigheden").toString()))
                .toList();

        // When
        List<String> tabel = new ArrayList<>();
        try (var db = werk.getConnection();
                var rij = db.createStatement()
                        .executeQuery("select concat_ws(' ', geldig_vanaf, leerder_type, onder,"
                                + " replace(array_to_json(vaardigheden)::text, ' ', '')) from doelgroep_drempel")) {
            while (rij.next()) {
                tabel.add(rij.getString(1));
            }
        }

        // Then
        assertThat(tabel).containsExactlyInAnyOrderElementsOf(drempels);
    }

    private static String versie2(String moment, String datum, String erbij) {
        return Api.meting(moment, datum, Api.antwoorden(Map.of()) + erbij)
                .replace("\"instrumentVersie\": 1", "\"instrumentVersie\": 2");
    }

    private static JsonNode staat(String id, int versie) throws Exception {
        var record = Events.await("deelnemers.v1", id, versie);
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        return JSON.readTree(record.value());
    }
}
