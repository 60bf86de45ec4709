package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Somebody takes the pilots out of their total, in every form in which a berekening is given. */
@QuarkusTest
class AchterhoudingTest {

    @Inject
    Levering levering;

    @Test
    void a_total_gives_nothing_away_of_what_one_of_its_pilots_holds_back() throws IOException {
        // Given: many have another uitkering in the one pilot, a single person in the other
        String veel = pilot(10, 10);
        String een = pilot(19, 1);
        String totaal = berekening(veel + "\", \"" + een);
        assertThat(lees(berekening(veel)).getString("resultaat.perDeelnemer.fiscaalSaldo"))
                .as("by itself the pilot may be shown")
                .isNotNull();
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .post("/v1/berekeningen/" + totaal + "/onzekerheid")
                .then()
                .statusCode(201);

        // When
        JsonPath uitkomst = lees(totaal);
        JsonPath pilots = lees(totaal + "/pilots");
        JsonPath varianten = varianten(totaal);
        JsonPath onzekerheid = lees(totaal + "/onzekerheid");

        // Then
        String post = "resultaat.matrix.find { it.code == 'OVERIGE_UITKERING' }";
        assertThat(uitkomst.getString(post + ".reden")).isEqualTo("GEDOMINEERD");
        assertThat(uitkomst.getString("resultaat.perDeelnemer.fiscaalSaldo")).isNull();
        assertThat(uitkomst.getList("resultaat.bevroren.aggregaten")).isEmpty();
        assertThat(pilots.getString("totaal.programma.fiscaalSaldo")).isNull();
        assertThat(pilots.getString("pilots.find { it.pilot == '" + een + "' }.programma.fiscaalSaldo"))
                .isNull();
        assertThat(pilots.getString("pilots.find { it.pilot == '" + veel + "' }.programma.fiscaalSaldo"))
                .isNotNull();
        assertThat(varianten.getList("varianten.fiscaalSaldo").subList(1, 3)).containsOnlyNulls();
        assertThat(varianten.getString("varianten[2].saldo"))
                .as("a parameter that would weigh the uitkering does not count")
                .isEqualTo(varianten.getString("varianten[1].saldo"));
        assertThat(onzekerheid.getList("beeld.uitkomsten.code")).doesNotContain("FISCAAL_SALDO", "GEMEENTE");
        assertThat(onzekerheid.getList("beeld.tornado.code")).doesNotContain("OVERIGE_UITKERING", "BIJSTAND");
        assertThat(cellen(totaal + "/xlsx", "OVERIGE_UITKERING")).contains(".");
        assertThat(cellen(totaal + "/onzekerheid/xlsx", "FISCAAL_SALDO")).isEmpty();
        assertThat(lees(totaal + "/grafieken/ACTOREN").getList("rijen.naam")).doesNotContain("gemeente", "deelnemer");
        assertThat(lees(berekening(veel) + "/vergelijking/" + totaal)
                        .getString("posten.find { it.code == 'OVERIGE_UITKERING' }.verschil.reden"))
                .isEqualTo("GEDOMINEERD");
    }

    @Test
    void a_pilot_of_a_few_people_counts_in_no_total() {
        // Given
        String groot = pilot(20, 0);
        String klein = pilot(3, 0);

        // When
        String totaal = berekening(groot + "\", \"" + klein);

        // Then
        JsonPath samen = lees(totaal);
        assertThat(samen.getList("resultaat.waarschuwingen.code")).contains("PILOT_TELT_NIET_MEE");
        assertThat(samen.getInt("resultaat.groepen[0].n")).isEqualTo(20);
        assertThat(samen.getString("resultaat.perDeelnemer.saldo"))
                .isEqualTo(lees(berekening(groot)).getString("resultaat.perDeelnemer.saldo"));
        assertThat(lees(totaal + "/pilots").getList("weggelaten")).containsExactly(klein);
        assertThat(lees(totaal + "/pilots").getList("pilots.pilot")).containsExactly(groot);
    }

    @Test
    void charts_come_as_table_and_as_picture_and_draws_only_when_they_were_made() {
        // Given
        String id = berekening(pilot(20, 0));

        // When
        Response svg = haal(id + "/grafieken/KASSTROMEN/svg");
        Response png = haal(id + "/grafieken/TORNADO/png");

        // Then
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.asString()).contains("<desc id=\"beschrijving\">Baten en kosten per jaar.");
        assertThat(png.asByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(haal(id + "/grafieken/SPREIDING").statusCode()).isEqualTo(404);
        assertThat(haal(id + "/onzekerheid/xlsx").statusCode()).isEqualTo(404);
        assertThat(haal(id + "/grafieken/TAART/svg").statusCode()).isIn(400, 404);
        String elders = Tokens.of("onderzoeker").pilots("ELDERS").sign();
        for (String plaats :
                List.of("/grafieken/ACTOREN", "/grafieken/ACTOREN/png", "/pilots", "/onzekerheid/rekentaak")) {
            given().auth()
                    .oauth2(elders)
                    .get("/v1/berekeningen/" + id + plaats)
                    .then()
                    .statusCode(404);
        }
    }

    /** Twenty people are published; then one leaves and another comes. */
    @Test
    void one_who_came_while_another_went_follows_from_no_two_publications() {
        // Given
        String pilot = code();
        List<Mens> mensen = mensen(pilot, 21);
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen.subList(0, 20), 1);
        String eerste = berekening(pilot);
        stelVast(eerste).statusCode(200);
        levering.wis(mensen.getFirst(), 2);
        levering.mensen(mensen.subList(20, 21), 1);

        // When
        String tweede = berekening(pilot);

        // Then
        stelVast(tweede).statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
        haal(eerste + "/vergelijking/" + tweede).then().statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
        assertThat(verzonden(tweede)).isFalse();
    }

    @Test
    void a_corrected_meting_follows_from_no_two_publications_and_neither_after_the_first_was_taken_back() {
        // Given
        String pilot = code();
        List<Mens> mensen = mensen(pilot, 20);
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        String eerste = berekening(pilot);
        stelVast(eerste).statusCode(200);
        Mens beter = mensen.getFirst().metEen("\"werkzaam\": true, \"urenPerWeek\": 24, \"brutoUurloon\": 16.40");
        levering.mensen(List.of(beter), 2);

        // When
        String tweede = berekening(pilot);

        // Then
        stelVast(tweede).statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
        haal(eerste + "/vergelijking/" + tweede).then().statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"2\"")
                .delete("/v1/berekeningen/" + eerste + "/vaststelling")
                .then()
                .statusCode(200);
        stelVast(tweede).statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
        assertThat(verzonden(tweede)).isFalse();
    }

    /** Who looks from a scope of one pilot is measured against what others published of both. */
    @Test
    void a_publication_that_the_one_who_asks_may_not_see_counts_too() {
        // Given
        String groot = pilot(20, 0);
        String klein = pilot(7, 0);
        stelVast(berekening(groot + "\", \"" + klein)).statusCode(200);
        String token = Tokens.of("onderzoeker").pilots(groot).sign();

        // When
        String deel = berekening(groot);

        // Then
        given().auth()
                .oauth2(token)
                .header("If-Match", "\"1\"")
                .put("/v1/berekeningen/" + deel + "/vaststelling")
                .then()
                .statusCode(409)
                .body("code", equalTo("VERSCHIL_TE_KLEIN"));
    }

    /** Nine earn 1,000 more and one 20,000: nobody dominates the sum, and one the sum of squares. */
    @Test
    void the_spread_of_a_mean_that_one_person_bears_is_in_no_chart_workbook_or_event() throws IOException {
        // Given
        String pilot = code();
        List<Mens> mensen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            mensen.add(Mens.metInkomen(pilot, "DEELNEMER", "10000", i == 0 ? "30000" : "11000"));
        }
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);

        // When
        String id = berekening(pilot);
        stelVast(id).statusCode(200);

        // Then
        assertThat(lees(id).getList("resultaat.gevoeligheid.code")).doesNotContain("INKOMEN", "WERKZAAM");
        assertThat(lees(id + "/onzekerheid").getList("beeld.tornado.code")).doesNotContain("INKOMEN", "WERKZAAM");
        assertThat(lees(id + "/grafieken/TORNADO").getList("rijen.naam")).doesNotContain("INKOMEN");
        assertThat(haal(id + "/grafieken/TORNADO/svg").asString())
                .contains("Hoe ver het saldo")
                .doesNotContain("Gemeten");
        var staat = new ObjectMapper()
                .readTree(Events.await("berekeningen.v1", id, 2).value());
        assertThat(staat.get("verslag").get("gevoeligheden"))
                .isNotEmpty()
                .noneMatch(g -> g.get("parameter").asText().equals("INKOMEN"));
    }

    private static List<Mens> mensen(String pilot, int aantal) {
        return Stream.generate(() -> Mens.uitBijstand(pilot)).limit(aantal).toList();
    }

    private static String code() {
        return "ACH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static ValidatableResponse stelVast(String id) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"1\"")
                .put("/v1/berekeningen/" + id + "/vaststelling")
                .then();
    }

    /** Whether other services were ever told of it. */
    private boolean verzonden(String id) {
        return levering.geteld("select count(*) from berekening where id = ?::uuid and bericht is not null", id) > 0;
    }

    /** @param bijstand how many leave bijstand for work @param ww how many leave another uitkering */
    private String pilot(int bijstand, int ww) {
        String pilot = code();
        List<Mens> mensen = new ArrayList<>(mensen(pilot, bijstand));
        for (int i = 0; i < ww; i++) {
            mensen.add(new Mens(
                    UUID.randomUUID(),
                    pilot,
                    "DEELNEMER",
                    true,
                    "\"werkzaam\": false, \"uitkeringPerMaand\": 777.77, \"uitkeringsoort\": \"WW\"",
                    "\"werkzaam\": true, \"urenPerWeek\": 24, \"brutoUurloon\": 15.10"));
        }
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return pilot;
    }

    private static String berekening(String pilots) {
        return maak("""
                        {"naam": "Aanval", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 2}""".formatted(pilots), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath varianten(String id) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .body("""
                        {"varianten": [{"code": "WEEG", "naam": "Weeg de uitkering", "deelnemers": 40,
                                        "parameters": {"UITVOERINGSKOSTEN": 0.5}}]}""")
                .post("/v1/berekeningen/" + id + "/varianten")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Third column of the rows whose first is this code. */
    private static List<String> cellen(String pad, String code) throws IOException {
        List<String> gevonden = new ArrayList<>();
        try (var boek = new XSSFWorkbook(new ByteArrayInputStream(haal(pad).asByteArray()))) {
            boek.forEach(vel -> vel.forEach(rij -> {
                if (rij.getCell(0) != null && rij.getCell(0).toString().equals(code)) {
                    gevonden.add(rij.getCell(2).toString());
                }
            }));
        }
        return gevonden;
    }

    private static JsonPath lees(String pad) {
        return haal(pad).then().statusCode(200).extract().jsonPath();
    }

    private static Response haal(String pad) {
        return given().auth().oauth2(Tokens.onderzoeker()).get("/v1/berekeningen/" + pad);
    }
}
