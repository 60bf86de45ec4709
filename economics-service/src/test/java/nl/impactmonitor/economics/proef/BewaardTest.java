package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What can be made of a berekening from what was kept of it. */
@QuarkusTest
class BewaardTest {

    /** As an earlier engine would have left it. */
    private static final String KOPIE = """
            insert into berekening (id, naam, status, pilots, peildatum, parameterset, parameterset_versie, aangemaakt_op,
                                    vraag, scope_pilots, bevroren, resultaat)
            select ?::uuid, naam, status, pilots, peildatum, parameterset, parameterset_versie, aangemaakt_op,
                   vraag, scope_pilots, replace(bevroren, ?, '"1.9.0"'), replace(resultaat, ?, '"1.9.0"')
            from berekening where id = ?::uuid""";

    private static final String LEDEN = """
            insert into berekening_lid (berekening, deelnemer, groep, bijdragen)
            select ?::uuid, deelnemer, groep, bijdragen from berekening_lid where berekening = ?::uuid""";

    @Inject
    Levering levering;

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    @Test
    void a_berekening_is_made_again_to_the_byte_after_somebody_withdrew() {
        // Given
        List<Mens> mensen = mensen(20);
        String id = id(mensen.getFirst().pilot(), 10);
        levering.wis(mensen.getFirst(), 2);

        // When
        JsonPath herrekening = lees(id + "/herrekening");

        // Then
        assertThat(herrekening.getBoolean("gelijk")).isTrue();
        assertThat(herrekening.getString("herrekend")).isEqualTo(herrekening.getString("bewaard"));
        assertThat(herrekening.getString("engineVersie")).isEqualTo(herrekening.getString("engineVersieNu"));
        assertThat(lees(id).getInt("ingetrokken")).isEqualTo(1);
    }

    @Test
    void the_workbook_of_a_berekening_holds_its_figures_and_calculates_them() throws IOException {
        // Given
        String id = id(mensen(20).getFirst().pilot(), 10);

        // When
        byte[] inhoud = given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id + "/xlsx")
                .asByteArray();

        // Then
        XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(inhoud));
        var rekenaar = boek.getCreationHelper().createFormulaEvaluator();
        JsonPath antwoord = lees(id);
        Map<String, String> figuren = Map.of(
                "BATEN", "resultaat.perDeelnemer.baten",
                "KOSTEN", "resultaat.perDeelnemer.kosten",
                "SALDO", "resultaat.perDeelnemer.saldo",
                "FISCAAL_SALDO", "resultaat.perDeelnemer.fiscaalSaldo",
                "DEELNEMER", "resultaat.perDeelnemer.actoren.find { it.actor == 'DEELNEMER' }.saldo");
        figuren.forEach((naam, plaats) -> {
            Cell cel = cel(boek, naam);
            double figuur = new BigDecimal(antwoord.getString(plaats)).doubleValue();
            assertThat(cel.getNumericCellValue()).as("%s in the file", naam).isCloseTo(figuur, within(0.005));
            assertThat(rekenaar.evaluate(cel).getNumberValue())
                    .as("%s calculated", naam)
                    .isCloseTo(figuur, within(0.005));
        });
    }

    private static Cell cel(XSSFWorkbook boek, String naam) {
        for (Row rij : boek.getSheet("Uitkomst")) {
            if (rij.getCell(0).toString().equals(naam)) {
                return rij.getCell(1);
            }
        }
        throw new AssertionError("no outcome " + naam);
    }

    @Test
    void the_difference_of_two_berekeningen_is_explained() {
        // Given
        String pilot = mensen(20).getFirst().pilot();
        String kort = id(pilot, 5);
        String lang = id(pilot, 10);

        // When
        JsonPath vergelijking = lees(kort + "/vergelijking/" + lang);

        // Then
        assertThat(vergelijking.getList("onderscheid.kenmerk")).containsExactly("horizon (jaren)");
        assertThat(vergelijking.getString("saldo.model")).isEqualTo(vergelijking.getString("saldo.verschil"));
        assertThat(vergelijking.getFloat("saldo.gegevens")).isZero();
    }

    @Test
    void a_difference_of_a_few_people_is_held_back() {
        // Given
        String groot = mensen(20).getFirst().pilot();
        String klein = mensen(6).getFirst().pilot();
        String een = id(groot, 10);
        levering.mensen(Stream.generate(() -> Mens.uitBijstand(groot)).limit(3).toList(), 1);
        String meer = id(groot, 10);

        // When / Then
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + een + "/vergelijking/" + meer)
                .then()
                .statusCode(409)
                .body("code", equalTo("VERSCHIL_TE_KLEIN"));
        lees(een + "/vergelijking/" + id(groot + "\", \"" + klein, 10));
    }

    @Test
    void a_uitkering_that_one_person_dominates_is_held_back_everywhere() throws IOException {
        // Given: one of twenty leaves another uitkering than bijstand
        List<Mens> mensen = new ArrayList<>(mensen(19));
        String pilot = mensen.getFirst().pilot();
        levering.mensen(
                List.of(new Mens(
                        UUID.randomUUID(),
                        pilot,
                        "DEELNEMER",
                        true,
                        "\"werkzaam\": false, \"uitkeringPerMaand\": 777.77, \"uitkeringsoort\": \"WW\"",
                        "\"werkzaam\": true, \"urenPerWeek\": 24, \"brutoUurloon\": 15.10")),
                1);

        // When
        String id = id(pilot, 10);

        // Then
        JsonPath antwoord = lees(id);
        String post = "resultaat.matrix.find { it.code == 'OVERIGE_UITKERING' }";
        assertThat(antwoord.getString(post + ".reden")).isEqualTo("GEDOMINEERD");
        assertThat(antwoord.getList(post + ".actoren")).isEmpty();
        assertThat(antwoord.getString("resultaat.perDeelnemer.fiscaalSaldo")).isNull();
        assertThat(antwoord.getString("resultaat.perDeelnemer.saldo")).isNotNull();
        assertThat(antwoord.getList("resultaat.bevroren.aggregaten")).isEmpty();
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id)
                .then()
                .body("resultaat.waarschuwingen.code", hasItem("UITKERING_ACHTERGEHOUDEN"))
                .body("resultaat.groepen.reden", not(hasItem("TE_WEINIG_PERSONEN")));
        assertThat(lees(id + "/herrekening").getBoolean("gelijk")).isTrue();
    }

    @Test
    void a_concept_of_an_earlier_engine_cannot_be_vastgesteld_and_its_recalculation_names_both() throws Exception {
        // Given
        String oud = vanEerdereEngine(id(mensen(20).getFirst().pilot(), 10));

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"1\"")
                .put("/v1/berekeningen/" + oud + "/vaststelling")
                .then();

        // Then
        antwoord.statusCode(409).body("code", equalTo("VEROUDERD"));
        JsonPath herrekening = lees(oud + "/herrekening");
        assertThat(herrekening.getBoolean("gelijk")).isFalse();
        assertThat(herrekening.getString("engineVersie")).isEqualTo("1.9.0");
        assertThat(herrekening.getString("engineVersieNu")).isEqualTo(Engine.VERSIE);
    }

    @Test
    void another_engine_is_the_reason_that_two_berekeningen_differ() throws Exception {
        // Given
        String nieuw = id(mensen(20).getFirst().pilot(), 10);
        String oud = vanEerdereEngine(nieuw);

        // When
        JsonPath vergelijking = lees(oud + "/vergelijking/" + nieuw);

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly("ANDER_REKENMODEL");
        assertThat(vergelijking.getList("onderscheid.kenmerk")).containsExactly("rekenmodel");
        assertThat(vergelijking.getString("onderscheid[0].eerste")).isEqualTo("1.9.0");
        assertThat(vergelijking.getString("onderscheid[0].tweede")).isEqualTo(Engine.VERSIE);
    }

    private String vanEerdereEngine(String id) throws Exception {
        String kopie = UUID.randomUUID().toString();
        String versie = '"' + Engine.VERSIE + '"';
        int rijen = scopes.callAs(new Scope(Set.of("*"), "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    try (var connection = verzoek.getConnection();
                            var insert = connection.prepareStatement(KOPIE);
                            var leden = connection.prepareStatement(LEDEN)) {
                        insert.setString(1, kopie);
                        insert.setString(2, versie);
                        insert.setString(3, versie);
                        insert.setString(4, id);
                        leden.setString(1, kopie);
                        leden.setString(2, id);
                        return insert.executeUpdate() + leden.executeUpdate();
                    }
                }));
        assertThat(rijen).isEqualTo(21);
        return kopie;
    }

    private List<Mens> mensen(int aantal) {
        String pilot = "BEW-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand(pilot)).limit(aantal).toList();
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return mensen;
    }

    private static String id(String pilot, int horizon) {
        return maak("""
                        {"naam": "Te bewaren", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 1, "horizonJaren": %d}""".formatted(pilot, horizon), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath lees(String pad) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + pad)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
