package nl.impactmonitor.economics.parameterset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ParametersetResourceTest {

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Test
    void the_sets_that_come_with_the_program_are_published() {
        // Given
        String token = Tokens.beheerder();

        // When
        var antwoord = given().auth().oauth2(token).get("/v1/parametersets").then();

        // Then
        antwoord.statusCode(200)
                .body("items.code", hasItems("LLO-BASIS", "NSW"))
                .body("items.valuta", hasItems("EUR", "USD"))
                .body("items.checksum", everyItem(notNullValue()));
    }

    @Test
    void every_parameter_carries_its_source() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        var antwoord = given().auth()
                .oauth2(token)
                .get("/v1/parametersets/LLO-BASIS/versies/1")
                .then();

        // Then
        antwoord.statusCode(200)
                .body("valuta", equalTo("EUR"))
                .body("parameters.bron", everyItem(notNullValue()))
                .body("parameters.find { it.code == 'DISCONTOVOET' }.waarde", equalTo(0.0225f))
                .body("parameters.find { it.code == 'DISCONTOVOET' }.brongraad", equalTo("PUBLICATIE"))
                .body("parameters.find { it.code == 'UITVAL' }.brongraad", equalTo("AANNAME"));
    }

    @ParameterizedTest
    @CsvSource({"LLO-BASIS/versies/2, 404", "ANDERS/versies/1, 404", "LLO-BASIS/versies/een, 400"})
    void a_version_that_does_not_exist_is_not_found(String plaats, int status) {
        // Given / When / Then
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/parametersets/" + plaats)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "projectleider", "aanleveraar", "analist"})
    void other_roles_may_not_read_parametersets(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When / Then
        given().auth().oauth2(token).get("/v1/parametersets").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .get("/v1/parametersets/NSW/versies/1")
                .then()
                .statusCode(403);
    }

    @Test
    void a_published_version_cannot_get_other_content() throws Exception {
        // Given
        String anders = ParametersetZaaier.lees("NSW-1").replace("\"waarde\": 4051", "\"waarde\": 4052");

        // When / Then
        try (var connection = werk.getConnection()) {
            assertThatThrownBy(() -> ParametersetZaaier.publiceer(connection, anders))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("NSW version 1");
        }
    }
}
