package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test is an intaker of its own, who sees nobody else's deelnemers. */
@QuarkusTest
@Dienst
class WerklijstTest {

    private final String ik = "intaker-" + UUID.randomUUID();

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aNulmetingIsDueFromRegistrationAndOverdueAfterTheWindow() {
        // Given
        String nu = deelnemer(vandaag().minusDays(10));
        String laat = deelnemer(vandaag().minusDays(43));

        // When
        JsonPath taken = taken("");

        // Then
        assertThat(taken.getList("items.deelnemer", String.class)).containsExactly(laat, nu);
        assertThat(taken.getList("items.stand", String.class)).containsExactly("TE_LAAT", "TE_DOEN");
        assertThat(taken.getList("items.moment", String.class)).containsOnly("NUL");
        assertThat(taken("?stand=TE_LAAT").getList("items.deelnemer", String.class))
                .containsExactly(laat);
        assertThat(taken("?stand=TE_DOEN&pilot=TWENTE").getList("items.deelnemer", String.class))
                .containsExactly(nu);
    }

    @Test
    void anEenmetingIsDueWithinTheWindowOfTheNulmetingOnly() {
        // Given
        String vroeg = deelnemer(vandaag().minusDays(60));
        meet(vroeg, "NUL", vandaag().minusDays(59));
        String nu = deelnemer(vandaag().minusDays(61));
        meet(nu, "NUL", vandaag().minusDays(60));

        // When
        JsonPath taken = taken("");

        // Then
        assertThat(taken.getList("items.deelnemer", String.class)).containsExactly(nu);
        assertThat(taken.getString("items[0].moment")).isEqualTo("EEN");
        assertThat(taken.getString("items[0].vanaf")).isEqualTo(vandaag().toString());
        assertThat(taken.getString("items[0].uiterlijk"))
                .isEqualTo(vandaag().minusDays(60).plusDays(548).toString());
    }

    @Test
    void whoeverMeasuredLastIsTheIntaker() {
        // Given
        String id = deelnemer(vandaag().minusDays(100));
        String ander = "intaker-" + UUID.randomUUID();
        als(ander)
                .body(Api.meting("NUL", vandaag().minusDays(90).toString()))
                .post("/v1/deelnemers/" + id + "/metingen")
                .then()
                .statusCode(201);

        // When
        JsonPath vanAnder = als(ander).get("/v1/metingen/taken").jsonPath();

        // Then
        assertThat(vanAnder.getList("items.deelnemer", String.class)).containsExactly(id);
        assertThat(taken("").getList("items")).isEmpty();
        assertThat(taken("?van=ALLEN&limit=1000").getList("items.deelnemer", String.class))
                .contains(id);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        // Given
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(deelnemer(vandaag().minusDays(10)));
        }

        // When
        List<String> gezien = new ArrayList<>();
        String cursor = null;
        do {
            var verzoek = als(ik).queryParam("limit", 2);
            JsonPath pagina = (cursor == null ? verzoek : verzoek.queryParam("cursor", cursor))
                    .get("/v1/metingen/taken")
                    .jsonPath();
            gezien.addAll(pagina.getList("items.deelnemer", String.class));
            cursor = pagina.getString("volgende");
        } while (cursor != null);

        // Then
        assertThat(gezien).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theCursorOfAnotherListIsRefused() {
        // When
        String vreemd = Api.intaker().get("/v1/deelnemers?limit=1").path("volgende");
        String cursor = vreemd == null ? "bmE6MQ" : vreemd;

        // Then
        als(ik).queryParam("cursor", cursor)
                .get("/v1/metingen/taken")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ONGELDIGE_CURSOR"));
    }

    @Test
    void itIsSortedOtherwiseAndEveryTaskComesOnce() {
        // Given
        List<String> codes = new ArrayList<>();
        for (int dagen : List.of(10, 20, 10)) {
            String id = deelnemer(vandaag().minusDays(dagen));
            codes.add(Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode"));
        }

        // When
        List<String> gevonden = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath blad = taken("?sort=-deelnemercode&limit=1" + cursor);
            gevonden.addAll(blad.getList("items.deelnemercode"));
            cursor = blad.get("volgende") == null ? null : "&cursor=" + blad.getString("volgende");
        }

        // Then
        assertThat(gevonden)
                .containsExactlyInAnyOrderElementsOf(codes)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whoGaveNoInstemmingIsLeftAloneAndAnotherPilotIsNotFound() {
        // Given
        registreer(vandaag().minusDays(10));

        // When
        JsonPath taken = taken("");

        // Then
        assertThat(taken.getList("items")).isEmpty();
        als(ik).get("/v1/metingen/taken?pilot=ZUIDOOST-BRABANT").then().statusCode(404);
    }

    private static LocalDate vandaag() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
    }

    private RequestSpecification als(String wie) {
        return Api.als(Tokens.of("intaker").pilots(Api.TWENTE).subject(wie).sign());
    }

    private JsonPath taken(String vraag) {
        return als(ik).get("/v1/metingen/taken" + vraag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String deelnemer(LocalDate aangemeld) {
        String id = registreer(aangemeld);
        als(ik).body("{\"soort\": \"INSTEMMING\", \"gegeven\": true, \"datum\": \"%s\"}".formatted(aangemeld))
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(201);
        return id;
    }

    private String registreer(LocalDate aangemeld) {
        return als(ik).body("{\"pilot\": \"TWENTE\", \"aangemeldOp\": \"%s\", \"kenmerken\": %s}"
                        .formatted(aangemeld, Api.KENMERKEN))
                .post("/v1/deelnemers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void meet(String id, String moment, LocalDate datum) {
        als(ik).body(Api.meting(moment, datum.toString()))
                .post("/v1/deelnemers/" + id + "/metingen")
                .then()
                .statusCode(201);
    }
}
