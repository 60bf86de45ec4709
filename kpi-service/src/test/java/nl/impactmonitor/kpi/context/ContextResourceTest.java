package nl.impactmonitor.kpi.context;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContextResourceTest extends Contextproef {

    @Test
    void a_loaded_file_is_shown_with_where_it_comes_from() {
        // Given
        String csv = KOP + "WERKLOOSHEID;" + regio + ";2025-Q1;3,8;definitief\n";
        String levering = laad(Tokens.onderzoeker(), csv, "2026-01-05").path("id");

        // When
        Response antwoord = toon(Tokens.analist());

        // Then
        String waarde = "items.find { it.code == 'WERKLOOSHEID' }.waarden[0].";
        antwoord.then()
                .statusCode(200)
                .body("items.find { it.code == 'WERKLOOSHEID' }.eenheid", equalTo("% van de beroepsbevolking"))
                .body(waarde + "periode", equalTo("2025KW01"))
                .body(waarde + "waarde", equalTo(3.8f))
                .body(waarde + "status", equalTo("DEFINITIEF"))
                .body(waarde + "bron", equalTo("Proefbron"))
                .body(waarde + "opgehaaldOp", equalTo("2026-01-05"))
                .body(waarde + "levering", equalTo(levering));
    }

    @Test
    void the_last_figures_of_the_region_stand_beside_the_kpis_of_a_pilot() throws IOException {
        // Given
        laad(
                Tokens.onderzoeker(),
                KOP + "WERKLOOSHEID;" + regio + ";2024-Q4;4,1;definitief\nWERKLOOSHEID;" + regio
                        + ";2025-Q1;3,8;definitief\n",
                "2026-01-05");

        // When
        Response tabel = kpis("");
        Response boek = kpis("/xlsx");

        // Then
        String eigenRegio =
                "context.find { it.indicator == 'WERKLOOSHEID' }.waarden.findAll { it.regio == '" + regio + "' }";
        tabel.then()
                .body("contextindicatoren", containsString("pilot=" + pilot))
                .body(
                        eigenRegio + ".collect { it.periode + ' ' + it.waarde + ' ' + it.status + ' ' + it.bron }",
                        equalTo(List.of("2025KW01 3.8 DEFINITIEF Proefbron")));
        try (XSSFWorkbook bladen = new XSSFWorkbook(new ByteArrayInputStream(boek.asByteArray()))) {
            List<String> eigen = new ArrayList<>();
            for (Row rij : bladen.getSheet("Context")) {
                if (rij.getCell(3).getStringCellValue().equals(regio)) {
                    eigen.add(rij.getCell(0).getStringCellValue() + " "
                            + rij.getCell(4).getStringCellValue() + " "
                            + rij.getCell(5).getNumericCellValue());
                }
            }
            assertThat(eigen).containsExactly("WERKLOOSHEID 2025KW01 3.8");
        }
    }

    @Test
    void the_context_beside_the_kpis_is_a_csv_of_its_own_that_the_csv_of_the_kpis_points_to() throws IOException {
        // Given
        laad(
                Tokens.onderzoeker(),
                KOP + "WERKLOOSHEID;" + regio + ";2024-Q4;4,1;definitief\nWERKLOOSHEID;" + regio
                        + ";2025-Q1;3,8;definitief\n",
                "2026-01-05");

        // When
        Response csv = kpis("/contextindicatoren/csv");

        // Then
        csv.then().statusCode(200);
        assertThat(Csvw.gebreken(
                        csv.asByteArray(),
                        kpis("/contextindicatoren/csv-metadata").asByteArray()))
                .isEmpty();
        assertThat(csv.asString().lines().filter(rij -> rij.contains("," + regio + ",")))
                .singleElement()
                .asString()
                .contains("WERKLOOSHEID,")
                .contains(",2025KW01,3.8,")
                .contains(",Proefbron,2026-01-05");
        assertThat(kpis("/csv").header("Link"))
                .contains("<contextindicatoren/csv?")
                .contains("rel=\"related\"");
    }

    @Test
    void before_the_end_of_a_period_its_figure_is_not_beside_the_kpis() {
        // Given
        laad(Tokens.onderzoeker(), KOP + "WERKLOOSHEID;" + regio + ";2025-Q1;3,8;definitief\n", "2026-01-05");

        // When
        Response tabel = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", pilot.replaceFirst("P-", "T-"))
                .queryParam("pilot", pilot)
                .queryParam("peildatum", "2025-03-30")
                .get("/v1/kpis");

        // Then
        tabel.then().statusCode(200).body("context.collectMany { it.waarden }.regio", not(hasItem(regio)));
    }

    @Test
    void a_pilot_shows_its_region_and_the_country() {
        // Given
        laad(
                Tokens.onderzoeker(),
                KOP + "SPANNING;" + regio + ";2025-Q2;2,1;\nSPANNING;NL;2025-Q2;3,0;\n",
                "2026-01-05");

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.projectleider(pilot))
                .queryParam("pilot", pilot)
                .queryParam("indicator", "SPANNING")
                .get("/v1/contextindicatoren");

        // Then
        antwoord.then().statusCode(200).body("items[0].waarden.regio.unique()", equalTo(List.of("NL", regio)));
    }

    @Test
    void a_changed_indicator_is_a_new_version_and_an_equal_one_is_not() {
        // Given
        String code = "EIGEN_" + regio;
        zetIndicator(code, "personen");
        zetIndicator(code, "huishoudens");

        // When
        Response antwoord = zetIndicator(code, "huishoudens");

        // Then
        antwoord.then().statusCode(200).body("versie", equalTo(2));
    }

    @Test
    void a_figure_keeps_the_unit_under_which_it_was_loaded() {
        // Given an indicator of which the unit changed since, and the country was loaded anew
        String code = "EIGEN_" + regio;
        zetIndicator(code, "x 1 000");
        laad(Tokens.onderzoeker(), KOP + code + ";" + regio + ";2025-Q1;12,3;\n", "2026-01-05");
        zetIndicator(code, "aantal");
        laad(Tokens.onderzoeker(), KOP + code + ";NL;2025-Q1;450000;\n", "2026-01-06");

        // When
        Response tabel = kpis("");
        String csv = kpis("/contextindicatoren/csv").asString();

        // Then
        tabel.then()
                .body(
                        "context.findAll { it.indicator == '" + code
                                + "' }.collect { it.versie + ' ' + it.eenheid + ' ' + it.waarden.waarde }",
                        equalTo(List.of("1 x 1 000 [12.3]", "2 aantal [450000]")));
        assertThat(csv).contains(code + ",1,Eigen," + regio + ",2025KW01,12.3,,x 1 000,");
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        // Given a question with five faults
        var vraag = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("indicator", "NERGENS")
                .queryParam("regio", "NERGENS")
                .queryParam("pilot", "NERGENS")
                .queryParam("van", "2026-02-01")
                .queryParam("tot", "2026-01-01");

        // When
        Response antwoord = vraag.get("/v1/contextindicatoren");

        // Then
        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "van TEGENSTRIJDIG",
                                "tot TEGENSTRIJDIG",
                                "pilot TEGENSTRIJDIG",
                                "regio TEGENSTRIJDIG",
                                "indicator ONBEKENDE_INDICATOR",
                                "regio ONBEKENDE_REGIO",
                                "pilot ONBEKENDE_PILOT"));
    }

    @Test
    void a_region_that_nobody_knows_is_no_empty_list() {
        // Given
        String token = Tokens.analist();

        // When
        Response antwoord =
                given().auth().oauth2(token).queryParam("regio", "NERGENS").get("/v1/contextindicatoren");

        // Then
        antwoord.then().statusCode(400).body("errors.code", equalTo(List.of("ONBEKENDE_REGIO")));
    }

    private static Response zetIndicator(String code, String eenheid) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .body("{\"naam\": \"Eigen\", \"eenheid\": \"" + eenheid
                        + "\", \"omschrijving\": \"Proef.\", \"bron\": \"Proef\"}")
                .put("/v1/contextindicatoren/" + code);
    }

    private Response kpis(String vorm) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", pilot.replaceFirst("P-", "T-"))
                .queryParam("pilot", pilot)
                .get("/v1/kpis" + vorm);
    }

    private Response toon(String token) {
        return given().auth().oauth2(token).queryParam("regio", regio).get("/v1/contextindicatoren");
    }
}
