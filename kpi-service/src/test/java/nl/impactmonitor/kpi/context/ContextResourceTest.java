package nl.impactmonitor.kpi.context;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContextResourceTest {

    private static final String KOP = "indicator;regio;periode;waarde;status\n";

    @Inject
    Proefdata proef;

    private String regio;
    private String pilot;

    @BeforeEach
    void een_pilot_in_een_regio() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        regio = "R" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, "T-" + eigen);
        proef.inTransactie(db -> {
            try (var opdracht = db.prepareStatement("update pilot set regio = ?, regio_naam = ? where code = ?")) {
                opdracht.setString(1, regio);
                opdracht.setString(2, regio);
                opdracht.setString(3, pilot);
                opdracht.executeUpdate();
            }
        });
    }

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
        tabel.then().body("contextindicatoren", containsString("pilot=" + pilot));
        try (XSSFWorkbook bladen = new XSSFWorkbook(new ByteArrayInputStream(boek.asByteArray()))) {
            List<String> eigen = new ArrayList<>();
            for (Row rij : bladen.getSheet("Context")) {
                if (rij.getCell(2).getStringCellValue().equals(regio)) {
                    eigen.add(rij.getCell(0).getStringCellValue() + " "
                            + rij.getCell(3).getStringCellValue() + " "
                            + rij.getCell(4).getNumericCellValue());
                }
            }
            assertThat(eigen).containsExactly("WERKLOOSHEID 2025KW01 3.8");
        }
    }

    @Test
    void the_same_file_once_more_is_the_same_levering_and_changes_nothing() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";
        String eerste = laad(Tokens.onderzoeker(), csv, "2026-01-05").path("id");

        // When
        Response nogmaals = laad(Tokens.onderzoeker(), csv, "2026-01-05");

        // Then
        assertThat(nogmaals.<String>path("id")).isEqualTo(eerste);
        assertThat(rijen()).containsExactly("1250 true");
    }

    @Test
    void a_later_figure_replaces_an_earlier_one_and_an_old_file_does_not_bring_it_back() {
        // Given
        laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025;1250;voorlopig\n", "2026-01-05");
        laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025;1300;definitief\n", "2026-06-05");

        // When
        Response oud = laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025JJ00;1250;\n", "2026-02-05");

        // Then
        oud.then().statusCode(201).body("verouderd", equalTo(1)).body("gewijzigd", equalTo(0));
        assertThat(rijen()).containsExactlyInAnyOrder("1250 false", "1300 true");
    }

    @Test
    void a_file_with_errors_is_refused_whole() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\nGELUK;" + regio + ";2025;7;\nVACATURES;ELDERS;2025;x;\n"
                + "VACATURES;ELDERS;2025;1;\n";

        // When
        Response antwoord = laad(Tokens.onderzoeker(), csv, "2026-01-05");

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/regels/4/waarde", "/regels/3/indicator", "/regels/5/regio"));
        assertThat(rijen()).isEmpty();
    }

    @Test
    void a_projectleider_loads_for_the_region_of_the_own_pilot_only() {
        // Given
        String token = Tokens.projectleider(pilot);
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\nVACATURES;NL;2025;400000;\n";

        // When
        Response antwoord = laad(token, csv, "2026-01-05");

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", contains("/regels/3/regio"));
    }

    @Test
    void a_projectleider_may_load_for_the_own_region() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";

        // When
        Response antwoord = laad(Tokens.projectleider(pilot), csv, "2026-01-05");

        // Then
        antwoord.then().statusCode(201).body("nieuw", equalTo(1));
    }

    @Test
    void files_of_cbs_are_loaded_with_their_koppeling() {
        // Given
        String levering = """
                {"gegevens": {"value": [
                   {"ID": 0, "RegioS": "AM01  ", "Perioden": "2025MM03", "Werkloos_1": 3.9},
                   {"ID": 1, "RegioS": "AM02  ", "Perioden": "2025MM03", "Werkloos_1": 4.2}]},
                 "koppeling": {"velden": [{"veld": "Werkloos_1", "indicator": "WERKLOOSHEID"}],
                               "regios": [{"code": "AM01", "regio": "%s"}]}}
                """.formatted(regio);

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .queryParam("bron", "CBS StatLine")
                .queryParam("opgehaaldOp", "2026-01-05")
                .body(levering)
                .post("/v1/contextleveringen");

        // Then
        antwoord.then().statusCode(201).body("nieuw", equalTo(1)).body("overgeslagen.REGIO_NIET_GEKOPPELD", equalTo(1));
        assertThat(rijen()).containsExactly("3.9 true");
    }

    @Test
    void who_loads_must_say_where_from_and_when() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("text/csv")
                .body(csv)
                .post("/v1/contextleveringen");

        // Then
        antwoord.then().statusCode(400).body("errors.parameter", contains("bron", "opgehaaldOp"));
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
    void the_levering_tells_its_checksum() {
        // Given
        String csv = KOP + "BIJSTAND;" + regio + ";2025;1;\n";
        String id = laad(Tokens.onderzoeker(), csv, "2026-01-05").path("id");

        // When
        Response antwoord = given().auth().oauth2(Tokens.analist()).get("/v1/contextleveringen/" + id);

        // Then
        antwoord.then().statusCode(200).body("bestandssom", hasSizeOf(64));
        given().auth()
                .oauth2(Tokens.analist())
                .get("/v1/contextleveringen")
                .then()
                .body("items.id", hasItem(id));
    }

    private static org.hamcrest.Matcher<String> hasSizeOf(int lengte) {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{" + lengte + "}");
    }

    private static Response zetIndicator(String code, String eenheid) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .body("{\"naam\": \"Eigen\", \"eenheid\": \"" + eenheid
                        + "\", \"omschrijving\": \"Proef.\", \"bron\": \"Proef\"}")
                .put("/v1/contextindicatoren/" + code);
    }

    private static Response laad(String token, String csv, String opgehaaldOp) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .queryParam("bron", "Proefbron")
                .queryParam("opgehaaldOp", opgehaaldOp)
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/contextleveringen");
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

    private List<String> rijen() {
        return proef.rijen("select waarde, case when vervangen_op is null then 'true' else 'false' end"
                + " from context_waarde where regio = '" + regio + "'");
    }
}
