package nl.impactmonitor.platformtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.platformtests.SharedPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API Design Rules that only an answer can show, on the running platform. */
class LiveApiDesignRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static LocalPlatform platform;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() {
        platform = SharedPlatform.get();
    }

    @Test
    void the_description_is_served_as_committed_and_open_to_all_origins() throws Exception {
        // When
        HttpResponse<String> answer = http.send(
                request("/v1/openapi.json")
                        .header("Origin", "https://elders.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(JSON.readTree(answer.body()))
                .as("build the gateway after ./impactmonitor openapi")
                .isEqualTo(ApiDescription.committed().document());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @CsvSource({"/v1/openapi.json,200", "/v1/pilots,200", "/v1/pilots/BESTAAT_NIET,404", "/v1/pilots?onbekend=1,400"})
    void every_answer_has_the_version_and_the_security_headers_once(String address, int status) throws Exception {
        // When
        HttpResponse<String> answer = asBeheerder("GET", address, null);
        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("API-Version")).containsExactly("1.0.0");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Strict-Transport-Security")).hasSize(1);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/pilots/", "/v1/instrumenten/", "/v1/onbekend", "/v1", "/beheer/versies", "/q/openapi"})
    void what_is_no_resource_is_not_found(String address) throws Exception {
        // When
        HttpResponse<String> answer = asBeheerder("GET", address, null);
        // Then
        isProblem(answer, 404);
    }

    @Test
    void a_method_a_resource_does_not_know_is_answered_with_those_it_does() throws Exception {
        // When
        HttpResponse<String> answer = asBeheerder("DELETE", "/v1/pilots", null);
        // Then
        isProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "POST"));
    }

    @Test
    void invalid_input_is_400_with_all_errors_at_once() throws Exception {
        // When
        HttpResponse<String> answer = asBeheerder(
                "POST", "/v1/pilots", "{\"code\":\"klein\",\"naam\":\"\",\"onbekend\":1,\"start\":\"gisteren\"}");
        // Then
        JsonNode problem = isProblem(answer, 400);
        assertThat(problem.path("errors").findValuesAsText("pointer"))
                .contains("/code", "/naam", "/onbekend", "/start", "/programma", "/einde");
    }

    @Test
    void what_is_not_json_is_400_and_what_is_another_type_415() throws Exception {
        // Given
        HttpRequest text = request("/v1/pilots")
                .header("Authorization", "Bearer " + platform.token("beheerder"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("TWENTE"))
                .build();
        // When
        HttpResponse<String> broken = asBeheerder("POST", "/v1/pilots", "{\"code\":");
        HttpResponse<String> other = http.send(text, HttpResponse.BodyHandlers.ofString());
        // Then
        isProblem(broken, 400);
        isProblem(other, 415);
    }

    @Test
    void a_trace_id_of_the_caller_is_taken_over_without_a_word() throws Exception {
        // Given
        HttpRequest traced = request("/v1/pilots")
                .header("Authorization", "Bearer " + platform.token("beheerder"))
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .build();
        // When
        HttpResponse<String> answer = http.send(traced, HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("traceparent");
    }

    private HttpResponse<String> asBeheerder(String method, String address, String body) throws Exception {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest request = request(address)
                .header("Authorization", "Bearer " + platform.token("beheerder"))
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(platform.url() + address));
    }

    private static JsonNode isProblem(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(List.of(
                        problem.path("title").asText(), problem.path("detail").asText()))
                .noneMatch(String::isBlank);
        return problem;
    }
}
