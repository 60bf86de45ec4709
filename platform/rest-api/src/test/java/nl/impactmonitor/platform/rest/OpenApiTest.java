package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import nl.impactmonitor.platform.test.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokensResource.class)
class OpenApiTest {

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asByteArray());
    }

    @Test
    void theVersionIsInTheServerAndNotInThePaths() {
        assertThat(api.at("/servers/0/url").asText()).isEqualTo("/v1");
        assertThat(api.get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/proeven", "/proeven/{id}", "/proeven/zonder-annotatie");
    }

    @Test
    void everyOperationHasItsOwnIdAndProblemAnswers() {
        List<JsonNode> operations = api.get("paths").findValues("operationId");
        List<JsonNode> answers = api.get("paths").findValues("401");

        assertThat(operations).hasSize(7).doesNotHaveDuplicates();
        assertThat(answers).hasSize(7).allSatisfy(answer -> assertThat(
                        answer.at("/content/application~1problem+json/schema/$ref")
                                .asText())
                .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void everyAnswerNamesTheVersionHeader() {
        api.get("paths")
                .findValues("responses")
                .forEach(responses -> responses.forEach(
                        answer -> assertThat(answer.at("/headers/API-Version").isMissingNode())
                                .isFalse()));
    }

    @Test
    void aChangeWithIfMatchTellsThatItMayBeMissingOrOldAndOneWithoutDutyOnlyThatItMayBeOld() {
        assertThat(api.at("/paths/~1proeven~1{id}/put/responses").fieldNames())
                .toIterable()
                .contains("412", "428");
        assertThat(api.at("/paths/~1proeven~1{id}/delete/responses").fieldNames())
                .toIterable()
                .contains("412")
                .doesNotContain("428");
        assertThat(api.at("/paths/~1proeven~1{id}/delete").has(CommonOpenApi.IF_MATCH_OPTIONAL))
                .isFalse();
        assertThat(api.at("/paths/~1proeven~1{id}/get/responses").fieldNames())
                .toIterable()
                .doesNotContain("412", "428");
    }

    @Test
    void theOnlySecuritySchemeIsTheToken() {
        assertThat(api.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("toegangstoken");
        assertThat(api.at("/security/0").fieldNames()).toIterable().containsExactly("toegangstoken");
    }

    @Test
    void whatOnlyAHiddenOperationUsesIsLeftOut() {
        assertThat(api.at("/components/schemas").fieldNames())
                .toIterable()
                .contains("Proef", "Problem", "FieldError")
                .doesNotContain("Verborgen");
    }
}
