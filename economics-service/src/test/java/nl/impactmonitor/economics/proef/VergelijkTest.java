package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why two berekeningen differ, reason by reason, as the API says it. */
@QuarkusTest
class VergelijkTest {

    private static final String BASIS = "\"peildatum\": \"2026-08-01\", \"parameterset\": \"LLO-BASIS\","
            + " \"parametersetVersie\": 1, \"horizonJaren\": 10, \"conventie\": \"MIDDEN_JAAR\"";

    @Inject
    Levering levering;

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-09-01, ANDERE_PEILDATUM, peildatum",
        "'\"parametersetVersie\": 1', '\"parametersetVersie\": 3', ANDERE_PARAMETERSET, parameterset",
        "'\"horizonJaren\": 10', '\"horizonJaren\": 5', ANDERE_HORIZON, horizon (jaren)",
        "MIDDEN_JAAR, EIND_JAAR, ANDERE_CONVENTIE, conventie",
    })
    void another_question_about_the_same_people_is_the_reason(
            String eerst, String dan, String oorzaak, String kenmerk) {
        // Given
        String pilot = pilot(mensen(20));
        String eerste = berekening(pilot, BASIS);
        String tweede = berekening(pilot, BASIS.replace(eerst, dan));

        // When
        JsonPath vergelijking = vergelijk(eerste, tweede);

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly(oorzaak);
        assertThat(vergelijking.getList("onderscheid.kenmerk")).containsExactly(kenmerk);
        assertThat(getal(vergelijking, "saldo.gegevens")).isZero();
        isSomVanDelen(vergelijking);
    }

    @Test
    void the_same_question_again_has_no_reason_to_differ() {
        // Given
        String pilot = pilot(mensen(20));

        // When
        JsonPath vergelijking = vergelijk(berekening(pilot, BASIS), berekening(pilot, BASIS));

        // Then
        assertThat(vergelijking.getList("oorzaken")).isEmpty();
        assertThat(getal(vergelijking, "saldo.verschil")).isZero();
        assertThat(vergelijking.getList("onzekerheid")).as("neither was drawn").isEmpty();
    }

    @Test
    void new_deelnemers_are_the_reason() {
        // Given
        String pilot = pilot(mensen(20));
        String eerste = berekening(pilot, BASIS);
        levering.mensen(van(pilot, mensen(6)), 1);

        // When
        JsonPath vergelijking = vergelijk(eerste, berekening(pilot, BASIS));

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly("NIEUWE_DEELNEMERS");
        assertThat(vergelijking.getList("onderscheid.kenmerk")).containsExactly("deelnemers (checksum)");
    }

    @Test
    void deelnemers_who_withdrew_are_the_reason() {
        // Given
        List<Mens> mensen = mensen(20);
        String pilot = pilot(mensen);
        String eerste = berekening(pilot, BASIS);
        mensen.subList(0, 6).forEach(mens -> levering.wis(mens, 2));

        // When
        JsonPath vergelijking = vergelijk(eerste, berekening(pilot, BASIS));

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly("VERTROKKEN_DEELNEMERS");
    }

    @Test
    void corrected_metingen_are_the_reason_and_move_the_post_of_income() {
        // Given
        List<Mens> mensen = mensen(20);
        String pilot = pilot(mensen);
        String eerste = berekening(pilot, BASIS);
        levering.mensen(
                van(pilot, mensen).stream()
                        .limit(6)
                        .map(mens -> mens.metEen("\"werkzaam\": true, \"urenPerWeek\": 24, \"brutoUurloon\": 16.40"))
                        .toList(),
                2);

        // When
        JsonPath vergelijking = vergelijk(eerste, berekening(pilot, BASIS));

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly("CORRECTIES");
        assertThat(vergelijking.getString("posten[0].code")).isEqualTo("INKOMEN");
        assertThat(getal(vergelijking, "saldo.gegevens"))
                .isPositive()
                .isEqualByComparingTo(getal(vergelijking, "saldo.verschil"));
        isSomVanDelen(vergelijking);
    }

    @Test
    void another_pilot_is_the_reason_together_with_its_deelnemers() {
        // Given
        String een = pilot(mensen(20));
        String ander = pilot(mensen(20));
        String eerste = berekening(een, BASIS);

        // When
        JsonPath vergelijking = vergelijk(eerste, berekening(een + "\", \"" + ander, BASIS));

        // Then
        assertThat(vergelijking.getList("oorzaken")).containsExactly("NIEUWE_DEELNEMERS", "ANDERE_PILOTS");
    }

    @Test
    void the_spread_of_both_stands_beside_the_difference_when_both_were_drawn() {
        // Given
        String pilot = pilot(mensen(20));
        String eerste = berekening(pilot, BASIS);
        String tweede = berekening(pilot, BASIS.replace("\"horizonJaren\": 10", "\"horizonJaren\": 5"));
        trek(eerste);
        assertThat(vergelijk(eerste, tweede).getList("onzekerheid"))
                .as("one was not drawn")
                .isEmpty();
        trek(tweede);

        // When
        JsonPath vergelijking = vergelijk(eerste, tweede);

        // Then
        String saldo = "find { it.code == 'SALDO' }";
        BigDecimal een = getal(lees(eerste + "/onzekerheid"), "beeld.uitkomsten." + saldo + ".gemiddelde");
        BigDecimal twee = getal(lees(tweede + "/onzekerheid"), "beeld.uitkomsten." + saldo + ".gemiddelde");
        assertThat(getal(vergelijking, "onzekerheid." + saldo + ".eerste.gemiddelde"))
                .isEqualByComparingTo(een);
        assertThat(getal(vergelijking, "onzekerheid." + saldo + ".tweede.gemiddelde"))
                .isEqualByComparingTo(twee);
        assertThat(getal(vergelijking, "onzekerheid." + saldo + ".verschil"))
                .isEqualByComparingTo(twee.subtract(een))
                .isNegative();
        assertThat(getal(vergelijking, "onzekerheid." + saldo + ".standaardfout"))
                .isPositive();
        assertThat(getal(vergelijking, "onzekerheid." + saldo + ".eerste.p5"))
                .isLessThan(getal(vergelijking, "onzekerheid." + saldo + ".eerste.p95"));
    }

    private static void isSomVanDelen(JsonPath vergelijking) {
        assertThat(getal(vergelijking, "saldo.gegevens")
                        .add(getal(vergelijking, "saldo.parameters"))
                        .add(getal(vergelijking, "saldo.model")))
                .isEqualByComparingTo(getal(vergelijking, "saldo.verschil"));
    }

    private static BigDecimal getal(JsonPath json, String plaats) {
        return new BigDecimal(json.getString(plaats));
    }

    private String pilot(List<Mens> mensen) {
        String pilot = "VGL-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        levering.pilot(pilot, "EUR");
        levering.mensen(van(pilot, mensen), 1);
        return pilot;
    }

    private static List<Mens> mensen(int aantal) {
        return Stream.generate(() -> Mens.uitBijstand("")).limit(aantal).toList();
    }

    private static List<Mens> van(String pilot, List<Mens> mensen) {
        return mensen.stream()
                .map(m -> new Mens(m.id(), pilot, m.groep(), m.instemming(), m.nul(), m.een()))
                .toList();
    }

    private static String berekening(String pilots, String verder) {
        return maak(
                        "{\"naam\": \"Te vergelijken\", \"pilots\": [\"" + pilots + "\"], " + verder + "}",
                        Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void trek(String id) {
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .post("/v1/berekeningen/" + id + "/onzekerheid")
                .then()
                .statusCode(201);
    }

    private static JsonPath vergelijk(String eerste, String tweede) {
        return lees(eerste + "/vergelijking/" + tweede);
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
