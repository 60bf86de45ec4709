package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.economics.parameterset.Controlesom;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Whom the figures of a vastgestelde berekening were made of, and who may know. */
@QuarkusTest
class HerkomstTest {

    @Inject
    Levering levering;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Test
    void the_checksum_that_other_services_hear_is_made_again_of_the_ids_and_versies() throws IOException {
        // Given
        List<Mens> mensen = mensen(20);
        String id = vastgesteld(mensen);

        // When
        JsonPath herkomst =
                herkomst(id, Tokens.onderzoeker()).statusCode(200).extract().jsonPath();

        // Then
        List<Map<String, Object>> leden = herkomst.getList("geteld.leden");
        String regels = leden.stream()
                .map(lid -> lid.get("id") + ":" + lid.get("versie") + "\n")
                .collect(Collectors.joining());
        assertThat(leden)
                .extracting(lid -> lid.get("id"))
                .containsExactlyInAnyOrderElementsOf(
                        mensen.stream().map(mens -> mens.id().toString()).toList());
        assertThat(herkomst.getString("checksum"))
                .isEqualTo(Controlesom.van(regels))
                .isEqualTo(new ObjectMapper()
                        .readTree(Events.await("berekeningen.v1", id, 2).value())
                        .path("checksum")
                        .asText());
        assertThat(herkomst.getInt("n")).isEqualTo(20);
        assertThat(herkomst.getInt("geteld.gewist")).isZero();
    }

    @Test
    void who_withdrew_since_is_counted_and_has_no_id_there_any_more() {
        // Given
        List<Mens> mensen = mensen(20);
        String id = vastgesteld(mensen);
        String checksum = herkomst(id, Tokens.onderzoeker()).extract().path("checksum");

        // When
        levering.wis(mensen.getFirst(), 2);

        // Then
        List<String> ids = herkomst(id, Tokens.onderzoeker())
                .body("checksum", equalTo(checksum))
                .body("geteld.gewist", equalTo(1))
                .extract()
                .path("geteld.leden.id");
        assertThat(ids).hasSize(19).doesNotContain(mensen.getFirst().id().toString());
    }

    @Test
    void who_may_not_see_persons_gets_the_checksum_and_not_how_many() {
        // Given
        String id = vastgesteld(mensen(20));

        // When
        ValidatableResponse antwoord =
                herkomst(id, Tokens.of("analist").pilots("*").sign());

        // Then
        Map<String, Object> velden =
                antwoord.statusCode(200).extract().jsonPath().getMap("$");
        assertThat(velden).containsOnlyKeys("berekening", "pilots", "peildatum", "checksum");
        assertThat(betrokkenen("audit_regel", "unnest(betrokkenen)", id)).isEmpty();
    }

    @Test
    void each_look_at_persons_is_in_the_audit_and_in_the_logboek_and_stays_there() throws SQLException {
        // Given
        List<Mens> mensen = mensen(20);
        String id = vastgesteld(mensen);
        List<String> ids = mensen.stream().map(mens -> mens.id().toString()).toList();

        // When
        herkomst(id, Tokens.onderzoeker()).statusCode(200);

        // Then
        assertThat(betrokkenen("audit_regel", "unnest(betrokkenen)", id)).containsAll(ids);
        assertThat(betrokkenen("logboek_regel", "betrokkene", id)).containsAll(ids);
        try (Connection c = werk.getConnection();
                PreparedStatement wis = c.prepareStatement("delete from logboek_regel")) {
            assertThatThrownBy(wis::executeUpdate).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_concept_and_what_is_out_of_scope_are_not_there() {
        // Given
        String concept = concept(mensen(20));
        String vastgesteld = vastgesteld(mensen(20));

        // When and Then
        herkomst(concept, Tokens.onderzoeker()).statusCode(404);
        herkomst(vastgesteld, Tokens.of("onderzoeker").pilots("ANDERS").sign()).statusCode(404);
        herkomst(vastgesteld, Tokens.of("projectleider").pilots("*").sign()).statusCode(403);
    }

    /** Whom the records name of this operation. */
    private List<String> betrokkenen(String tabel, String kolom, String id) {
        String naam = tabel.equals("audit_regel") ? "handeling" : "naam";
        try (Connection c = werk.getConnection();
                PreparedStatement vraag =
                        c.prepareStatement("select wie.id from (select " + kolom + " as id from " + tabel
                                + " where " + naam + " = 'GET /v1/berekeningen/{id}/herkomst') wie"
                                + " join berekening_lid l on l.deelnemer = wie.id where l.berekening = ?")) {
            vraag.setObject(1, UUID.fromString(id));
            List<String> namen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    namen.add(rij.getString(1));
                }
            }
            return namen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Mens> mensen(int aantal) {
        String pilot = "HER-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand(pilot)).limit(aantal).toList();
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return mensen;
    }

    private static String vastgesteld(List<Mens> mensen) {
        String id = concept(mensen);
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"1\"")
                .put("/v1/berekeningen/" + id + "/vaststelling")
                .then()
                .statusCode(200);
        return id;
    }

    private static String concept(List<Mens> mensen) {
        return maak("""
                        {"naam": "Te volgen", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 1}""".formatted(mensen.getFirst().pilot()), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse herkomst(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/berekeningen/" + id + "/herkomst")
                .then();
    }
}
