package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Dienst
class LijstTest {

    /** Other tests leave rows behind too: a page grows with them, so that their number does not. */
    private static final int BLADZIJDEN = 10;

    private static final String DEELNEMERS = "/v1/deelnemers?pilot=ZUIDOOST-BRABANT";
    private static final String TOKEN = Tokens.intaker(Api.BRABANT);

    @BeforeEach
    void deelnemersOnSeveralDays() {
        Api.pilots();
        for (String dag : List.of("2026-02-03", "2026-02-01", "2026-02-03", "2026-02-02", "2026-02-03")) {
            Api.als(TOKEN)
                    .body("{\"pilot\": \"%s\", \"aangemeldOp\": \"%s\", \"kenmerken\": %s}"
                            .formatted(Api.BRABANT, dag, Api.KENMERKEN))
                    .post("/v1/deelnemers")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void sortedFromHighToLowEveryRowComesOnceOverAllPages() {
        // Given
        List<String> alle = ids(DEELNEMERS, 1000);

        // When
        List<Map<String, String>> gesorteerd =
                bladeren(TOKEN, DEELNEMERS + "&sort=-aangemeldOp", Math.max(2, alle.size() / BLADZIJDEN));

        // Then
        assertThat(gesorteerd).extracting(d -> d.get("id")).containsExactlyInAnyOrderElementsOf(alle);
        assertThat(gesorteerd).extracting(d -> d.get("aangemeldOp")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatCannotBeSortedOnIsRefusedWithWhatCan() {
        // When
        var antwoord = Api.als(TOKEN).get(DEELNEMERS + "&sort=geslacht").then();

        // Then
        antwoord.statusCode(400)
                .body("errors[0].parameter", equalTo("sort"))
                .body("errors[0].code", equalTo("ONBEKEND_VELD"));
    }

    @Test
    void theCursorOfAnotherOrderIsRefused() {
        // Given
        String cursor =
                Api.als(TOKEN).get(DEELNEMERS + "&sort=-aangemeldOp&limit=1").path("volgende");

        // When
        var antwoord = Api.als(TOKEN)
                .get(DEELNEMERS + "&sort=deelnemercode&limit=1&cursor=" + cursor)
                .then();

        // Then
        antwoord.statusCode(400).body("errors[0].code", equalTo("ONGELDIGE_CURSOR"));
    }

    @Test
    void aListHasNoOtherAnswerFormThanJson() {
        // Given
        var vraag = Api.intaker().accept("text/html");

        // When
        var antwoord = vraag.get("/v1/deelnemers").then();

        // Then
        antwoord.statusCode(406).contentType("application/problem+json");
    }

    @Test
    void filtersHoldTogether() {
        // When
        var antwoord = Api.als(TOKEN)
                .get(DEELNEMERS + "&aangemeldVanaf=2026-02-02&aangemeldTot=2026-02-02&leerderType=NT2&uitgevallen=false"
                        + "&instemming=false&limit=1000")
                .then();

        // Then
        antwoord.statusCode(200).body("items.aangemeldOp", everyItem(equalTo("2026-02-02")));
        assertThat(antwoord.extract().jsonPath().getList("items")).isNotEmpty();
    }

    @Test
    void fieldsLeavesOutWhatIsNotNamed() {
        // When
        JsonPath antwoord = Api.als(TOKEN)
                .get(DEELNEMERS + "&fields=id,kenmerken")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        Map<String, Object> eerste = antwoord.getMap("items[0]");
        assertThat(eerste).containsOnlyKeys("id", "kenmerken");
    }

    @Test
    void anUnknownFieldIsRefusedOnEveryList() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = Api.intaker()
                .get("/v1/deelnemers/" + id + "/metingen?fields=id,naam")
                .then();

        // Then
        antwoord.statusCode(400)
                .body("errors[0].parameter", equalTo("fields"))
                .body("errors[0].code", equalTo("ONBEKEND_VELD"));
    }

    @Test
    void fieldsWorksOnAMetingWithItsAnswers() {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);

        // When
        var antwoord = Api.intaker()
                .get("/v1/deelnemers/" + id + "/metingen?fields=antwoorden,scores")
                .then();

        // Then
        antwoord.statusCode(200)
                .body("items[0].antwoorden.size()", equalTo(20))
                .body("items[0].scores.FINANCIEN", equalTo(3));
        Map<String, Object> eerste = antwoord.extract().jsonPath().getMap("items[0]");
        assertThat(eerste).containsOnlyKeys("antwoorden", "scores");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/pilots, start, code",
        "/v1/scholingstrajecten, naam, id",
        "/v1/aanleveringen, aangemaaktOp, id",
        "/v1/verwijderingen, op, id"
    })
    void aSortedListGivesEveryRowOnceInItsOrder(String pad, String veld, String sleutel) {
        // Given
        for (String naam : List.of("Zorg", "Bouw", "Zorg")) {
            Bulk.lever("TRAJECTEN", Bulk.traject("T-lijst-" + UUID.randomUUID()).replace("Taal in de zorg", naam));
            Api.toestemming(Api.deelnemer(), "INSTEMMING", false).then().statusCode(204);
        }
        String token = pad.endsWith("aanleveringen") ? Bulk.ROC : Tokens.projectleider(Api.TWENTE, Api.BRABANT);
        List<String> alle = Api.als(token).get(pad + "?limit=1000").jsonPath().getList("items." + sleutel);

        // When
        List<Map<String, String>> gesorteerd =
                bladeren(token, pad + "?sort=-" + veld, Math.max(2, alle.size() / BLADZIJDEN));

        // Then
        assertThat(gesorteerd).extracting(d -> d.get(sleutel)).containsExactlyInAnyOrderElementsOf(alle);
        assertThat(gesorteerd).extracting(d -> d.get(veld)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pilotsAreInOrderOfTheirCodeWhenNoOrderIsAsked() {
        // When
        List<Map<String, String>> pilots = bladeren(Tokens.beheerder(), "/v1/pilots?fields=code", 1);

        // Then
        assertThat(pilots)
                .extracting(p -> p.get("code"))
                .contains(Api.TWENTE, Api.BRABANT)
                .isSorted();
    }

    @Test
    void regiosAreSortedAndFoundByTheirGemeente() {
        // Given
        String merk = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        for (String letter : List.of("B", "A", "C")) {
            Api.als(Tokens.beheerder())
                    .body("{\"code\": \"%s-%s\", \"naam\": \"Regio %s\", \"gemeenten\": [%s]}"
                            .formatted(
                                    letter,
                                    merk,
                                    letter.equals("C") ? "A" : letter,
                                    letter.equals("B") ? "{\"jaar\": 2033, \"code\": \"GM9901\"}" : ""))
                    .post("/v1/regios")
                    .then()
                    .statusCode(201);
        }

        // When
        List<Map<String, String>> opNaam = bladeren(Tokens.beheerder(), "/v1/regios?sort=-naam", 1);

        // Then
        assertThat(opNaam)
                .extracting(r -> r.get("code"))
                .filteredOn(code -> code.endsWith(merk))
                .containsExactly("B-" + merk, "A-" + merk, "C-" + merk);
        assertThat(bladeren(Tokens.beheerder(), "/v1/regios?gemeente=GM9901", 5))
                .extracting(r -> r.get("code"))
                .containsExactly("B-" + merk);
    }

    @Test
    void whatIsRecordedOfOneDeelnemerIsSortedAndPagedToo() {
        // Given
        String id = Api.metInstemming();
        for (String soort : List.of("INFORMATIE", "BIJZONDERE_GEGEVENS")) {
            Api.toestemming(id, soort, true).then().statusCode(201);
        }

        // When
        List<Map<String, String>> toestemmingen =
                bladeren(Tokens.intaker(Api.TWENTE), "/v1/deelnemers/" + id + "/toestemmingen?sort=soort", 1);

        // Then
        assertThat(toestemmingen)
                .extracting(t -> t.get("soort"))
                .containsExactly("INSTEMMING", "BIJZONDERE_GEGEVENS", "INFORMATIE");
    }

    @Test
    void errorsOfADeliveryAreFilteredAndSorted() {
        // Given
        String traject = "T-fouten-" + UUID.randomUUID();
        JsonPath levering = Bulk.lever(
                "TRAJECTEN",
                Bulk.traject(traject).replace("EDUCATIE", "X")
                        + Bulk.traject(traject).replace("true", "1"));
        String pad = "/v1/aanleveringen/" + levering.getString("id") + "/fouten?";

        // When
        List<Map<String, Object>> gesorteerd =
                Api.als(Bulk.ROC).get(pad + "sort=-rij").jsonPath().getList("items");

        // Then
        assertThat(gesorteerd).extracting(f -> f.get("rij")).isEqualTo(List.of(2, 1));
        Api.als(Bulk.ROC)
                .get(pad + "code=" + gesorteerd.getFirst().get("code"))
                .then()
                .body("items.code", everyItem(equalTo(gesorteerd.getFirst().get("code"))));
    }

    @Test
    void theNewestRowsOfTheAuditCanComeFirst() {
        // Given
        Api.deelnemer();
        Api.deelnemer();

        // When
        JsonPath een = Api.als(Tokens.beheerder())
                .get("/v1/auditregels?sort=-volgnummer&limit=2")
                .jsonPath();
        JsonPath twee = Api.als(Tokens.beheerder())
                .get("/v1/auditregels?sort=-volgnummer&limit=2&cursor=" + een.getString("volgende"))
                .jsonPath();

        // Then
        List<Long> nummers = new ArrayList<>(een.getList("items.volgnummer", Long.class));
        nummers.addAll(twee.getList("items.volgnummer", Long.class));
        assertThat(nummers).hasSize(4).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        Api.als(Tokens.beheerder())
                .get("/v1/auditregels?cursor=" + een.getString("volgende"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ONGELDIGE_CURSOR"));
    }

    private static List<String> ids(String pad, int limit) {
        return Api.als(TOKEN).get(pad + "&limit=" + limit).jsonPath().getList("items.id");
    }

    private static List<Map<String, String>> bladeren(String token, String pad, int limit) {
        List<Map<String, String>> alle = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath blad = Api.als(token).get(pad + "&limit=" + limit + cursor).jsonPath();
            alle.addAll(blad.getList("items"));
            cursor = blad.get("volgende") == null ? null : "&cursor=" + blad.getString("volgende");
        } while (cursor != null);
        return alle;
    }
}
