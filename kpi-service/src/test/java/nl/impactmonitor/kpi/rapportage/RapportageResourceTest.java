package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RapportageResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Test
    void a_report_is_taken_and_then_made_out_of_the_stand() {
        // Given
        Programma programma = rapport.metStand();
        Response gevraagd = rapport.vraag(programma, "");
        String id = gevraagd.path("id");

        // When
        rapport.maak();

        // Then
        gevraagd.then()
                .statusCode(202)
                .header("Location", endsWith("/v1/rapportages/" + id))
                .body("status", equalTo("IN_AANMAAK"))
                .body("rubricering", equalTo("Intern vertrouwelijk"));
        rapport.lees(id, "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCEPT"))
                .body("voortgang.delenKlaar", equalTo(12))
                .body("mislukteDelen", hasSize(0))
                .body("pilots", contains(programma.a(), programma.b()))
                .body("geheel", equalTo(true))
                .body("definitief", equalTo(false));
    }

    @Test
    void every_kpi_of_the_report_is_the_one_that_an_analist_reads_at_the_same_stand() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");

        // When
        Map<String, Object> getallen = kpis(rapport.lees(id, "/getallen"));

        // Then
        assertThat(getallen).isEqualTo(kpitabel(programma)).hasSize(27);
        assertThat(getallen).containsEntry("kpi.DEELNEMERS.RUIM.totaal", 60);
    }

    @Test
    void what_comes_after_changes_nothing_of_a_report_and_the_same_stand_gives_the_same_snapshot() {
        // Given
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        rapport.komenErBij(programma);

        // When
        String tweede = rapport.gemaakt(programma, "");

        // Then
        String som = rapport.lees(eerste, "").path("checksum");
        assertThat(rapport.lees(tweede, "").<String>path("checksum")).isEqualTo(som);
        assertThat(Canoniek.opgeslagen(rapport.lees(eerste, "/momentopname").asString())
                        .checksum())
                .isEqualTo(som);
    }

    @Test
    void a_concept_is_thrown_away_and_another_report_with_the_same_snapshot_keeps_it() {
        // Given
        Programma programma = rapport.metStand();
        String weg = rapport.gemaakt(programma, "");
        String blijft = rapport.gemaakt(programma, "");

        // When
        Response antwoord = verwijder(weg);

        // Then
        antwoord.then().statusCode(204);
        rapport.lees(weg, "").then().statusCode(404);
        rapport.lees(blijft, "/momentopname").then().statusCode(200);
    }

    @Test
    void a_vastgesteld_report_has_a_number_is_there_for_an_analist_and_stays() {
        // Given
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        String tweede = rapport.gemaakt(programma, "");
        rapport.stelVast(eerste);

        // When
        Response antwoord = rapport.stelVast(tweede);

        // Then
        antwoord.then().statusCode(200).body("status", equalTo("VASTGESTELD")).body("uitgave", equalTo(2));
        rapport.lees(Tokens.analist(), tweede, "/getallen").then().statusCode(200);
        verwijder(tweede).then().statusCode(409).body("code", equalTo("VASTGESTELD"));
        assertThat(proef.rijen("select status from rapportage where id = '" + tweede + "'"))
                .containsExactly("VASTGESTELD");
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_vastgesteld() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        rapport.stelVast(id);

        // When
        Throwable fout = catchThrowable(() ->
                proef.rijen("update rapportage set rubricering = 'Openbaar' where id = '" + id + "' returning id"));

        // Then
        assertThat(fout).hasStackTraceContaining("what a report says does not change");
    }

    @Test
    void an_analist_sees_no_concept() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");

        // When
        Response antwoord = rapport.lees(Tokens.analist(), id, "");

        // Then
        antwoord.then().statusCode(404);
        given().auth()
                .oauth2(Tokens.analist())
                .queryParam("limit", 1000)
                .get("/v1/rapportages")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void a_report_is_for_who_may_see_each_of_its_pilots() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String token = Tokens.of("onderzoeker").pilots(programma.a()).sign();

        // When
        Response antwoord = rapport.lees(token, id, "");

        // Then
        antwoord.then().statusCode(404);
    }

    @Test
    void a_report_about_one_pilot_has_no_totals_and_nothing_of_another_pilot() {
        // Given
        Programma programma = rapport.metStand();

        // When
        String id = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.a() + "\"]");

        // Then
        rapport.lees(id, "").then().body("geheel", equalTo(false));
        assertThat(rapport.lees(id, "/getallen")
                        .<List<String>>path("items.findAll { it.bron == 'STAND' }.plaats.unique()"))
                .containsExactly(programma.a());
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        // Given
        Programma programma = rapport.metStand();
        String vraag = """
            {"soort": "EINDRAPPORT", "programma": "%s", "peildatum": "2999-01-01", "pilots": ["ELDERS", "%s", "%s"],
             "berekening": "%s"}
            """.formatted(programma.code(), programma.a(), programma.a(), UUID.randomUUID());

        // When
        Response antwoord = post(vraag);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/peildatum", "/pilots/0", "/pilots/2", "/berekening"))
                .body(
                        "errors.code",
                        containsInAnyOrder("IN_DE_TOEKOMST", "ONBEKENDE_PILOT", "DUBBEL", "ONBEKENDE_BEREKENING"));
    }

    @Test
    void fields_of_the_wrong_form_are_told_at_once() {
        // Given
        String vraag =
                "{\"soort\": \"BRIEF\", \"programma\": \"kleine letters\", \"pilots\": [], \"rubricering\": \"\"}";

        // When
        Response antwoord = post(vraag);

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", hasItem("/soort"));
    }

    @Test
    void without_a_stand_there_is_nothing_to_report() {
        // Given
        Programma programma = rapport.zonderStand();

        // When
        Response antwoord = rapport.vraag(programma, "");

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("GEEN_STAND"));
    }

    @Test
    void a_part_that_fails_names_itself_and_the_rest_is_kept() {
        // Given a berekening that is there and whose figures cannot be read
        Programma programma = rapport.metStand();
        String berekening = UUID.randomUUID().toString();
        proef.inTransactie(db -> {
            try (var rij = db.prepareStatement("insert into berekening (id, pilots, peildatum, scenario, valuta,"
                    + " vastgesteld_op, inhoud) values (?, ?, '2026-01-31', 'BASIS', 'EUR', now(), '{}')")) {
                rij.setString(1, berekening);
                rij.setArray(2, db.createArrayOf("text", new String[] {programma.a(), programma.b()}));
                rij.executeUpdate();
            }
        });

        // When
        String id = rapport.gemaakt(programma, ", \"berekening\": \"" + berekening + "\"");

        // Then
        rapport.lees(id, "").then().body("status", equalTo("CONCEPT")).body("mislukteDelen", contains("BEREKENING"));
        rapport.lees(id, "/momentopname")
                .then()
                .body("onderdelen.find { it.deel == 'BEREKENING' }.fout", startsWith("Dit deel kon niet"))
                .body("onderdelen.find { it.deel == 'KPI' }.getallen.size()", equalTo(27));
    }

    @Test
    void a_report_that_tells_of_a_few_people_is_not_vastgesteld_and_says_where() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String tekst = rapport.lees(id, "/momentopname").asString();
        rapport.vervang(id, tekst.replace("\"waarde\":60}", "\"waarde\":3}"));

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("ONTHULLING_OPEN"))
                .body("errors.parameter", hasItem("kpi.DEELNEMERS.RUIM.totaal"));
        rapport.lees(id, "/bevindingen").then().body("items.code.unique()", contains("ONDER_MINIMUM"));
    }

    @Test
    void a_snapshot_that_was_changed_is_refused() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String tekst = rapport.lees(id, "/momentopname").asString();
        rapport.vervang(
                id,
                tekst.replace("\"waarde\":60}", "\"waarde\":61}"),
                Canoniek.opgeslagen(tekst + " ").checksum());

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("MOMENTOPNAME_GEWIJZIGD"));
        rapport.lees(id, "/getallen").then().statusCode(409);
    }

    @Test
    void a_version_that_was_not_seen_is_not_vastgesteld() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String pad = "/v1/rapportages/" + id + "/vaststelling";

        // When
        Response zonder = given().auth().oauth2(Tokens.onderzoeker()).put(pad);
        Response oud = given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"1\"")
                .put(pad);

        // Then
        zonder.then().statusCode(428);
        oud.then().statusCode(412);
    }

    @Test
    void each_number_says_where_it_comes_from() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");

        // When
        Response antwoord = rapport.lees(id, "/herkomst/kpi.ARBEIDSMARKT.RUIM." + programma.a());

        // Then
        antwoord.then()
                .statusCode(200)
                .body("getal.waarde", equalTo(15))
                .body("n", equalTo(15))
                .body("definitie.telt", not(nullValue()))
                .body("getal.filters.plaats", equalTo(programma.a()))
                .body("href", startsWith("/v1/kpis/standtabellen?maat=ARBEIDSMARKT&programma=" + programma.code()))
                .body("momentopname", equalTo(rapport.lees(id, "").path("checksum")));
        rapport.lees(id, "/herkomst/kpi.GELUK").then().statusCode(404);
    }

    @Test
    void two_reports_differ_number_by_number_with_why() {
        // Given
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        rapport.komenErBij(programma);
        rapport.geefUit(programma);
        String nu = rapport.gemaakt(programma, "");

        // When
        Response antwoord = rapport.lees(nu, "/vergelijking/" + eerder);

        // Then
        String totaal = "verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM.totaal' }";
        antwoord.then()
                .statusCode(200)
                .body(totaal + ".verschil", equalTo(60))
                .body(totaal + ".waarom", equalTo("ANDERE_STAND"));
    }

    @Test
    void every_number_on_the_page_is_the_one_that_the_api_gives_of_the_same_report() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        Map<String, Object> getallen = kpis(rapport.lees(id, "/getallen"));

        // When
        Response antwoord = rapport.lees(id, "/html");

        // Then
        antwoord.then().statusCode(200).contentType("text/html").header("Content-Language", "nl");
        Map<String, Object> gedrukt = new TreeMap<>();
        Matcher data = Pattern.compile("value=\"(kpi\\.[^\"]*)\" data-veld=\"WAARDE\">(\\d+)<")
                .matcher(antwoord.asString());
        while (data.find()) {
            gedrukt.put(data.group(1), Integer.valueOf(data.group(2)));
        }
        getallen.values().removeIf(Objects::isNull);
        assertThat(gedrukt).isNotEmpty().isEqualTo(getallen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"projectleider", "beheerder", "intaker", "aanleveraar"})
    void reports_are_for_who_does_the_research_and_who_reads_what_went_out(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        Response antwoord = given().auth().oauth2(token).get("/v1/rapportages");

        // Then
        antwoord.then().statusCode(403);
    }

    private static Response post(String vraag) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType(ContentType.JSON)
                .body(vraag)
                .post("/v1/rapportages");
    }

    private Response verwijder(String id) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", rapport.lees(id, "").header("ETag"))
                .delete("/v1/rapportages/" + id);
    }

    private static Map<String, Object> kpis(Response getallen) {
        Map<String, Object> waarden = new TreeMap<>();
        getallen.<List<Map<String, Object>>>path("items").stream()
                .filter(getal -> getal.get("adres").toString().startsWith("kpi."))
                .forEach(getal -> waarden.put(getal.get("adres").toString(), getal.get("waarde")));
        return waarden;
    }

    /** The counted KPIs as an analist gets them, under the addresses of a report. */
    private static Map<String, Object> kpitabel(Programma programma) {
        Response tabel = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma.code())
                .get("/v1/kpis");
        Map<String, Object> waarden = new TreeMap<>();
        for (Map<String, Object> regel : tabel.<List<Map<String, Object>>>path("kpis")) {
            if (!List.of("BATEN", "BBP").contains(regel.get("code"))) {
                String begin = "kpi." + regel.get("code") + "." + regel.get("lezing") + ".";
                waarden.put(begin + "totaal", ((Map<?, ?>) regel.get("totaal")).get("waarde"));
                for (Object pilot : (List<?>) regel.get("pilots")) {
                    waarden.put(begin + ((Map<?, ?>) pilot).get("pilot"), ((Map<?, ?>) pilot).get("waarde"));
                }
            }
        }
        return waarden;
    }
}
