package nl.impactmonitor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.impactmonitor.platform.test.Tokens;
import nl.impactmonitor.platform.test.TokensResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
@QuarkusTestResource(TokensResource.class)
class GatewayTest {

    private static final String FRONT_END = "https://monitor.example.nl";

    @BeforeEach
    void forgetWhatTheServicesSaw() {
        FakeServices.SEEN.clear();
    }

    // --- to the right service and back

    @Test
    void a_request_with_a_token_reaches_the_service_with_its_query() {
        // When
        Response answer =
                asIntaker().urlEncodingEnabled(false).get("/v1/pilots/TWENTE?peildatum=2026-01-01&cursor=a%2Fb");
        // Then
        answer.then().statusCode(200).body("uri", equalTo("/v1/pilots/TWENTE?peildatum=2026-01-01&cursor=a%2Fb"));
    }

    @Test
    void headers_of_the_gateway_are_there_once_whatever_the_service_says() {
        // When
        Response answer = asIntaker().get("/v1/pilots");
        // Then
        assertThat(answer.headers().getValues("API-Version")).containsExactly("1.0.0");
        assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().getValues("ETag")).containsExactly("\"7\"");
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
    }

    @Test
    void a_location_never_shows_the_address_of_a_service() {
        // When
        Response answer = asIntaker().get("/v1/deelnemers");
        // Then
        answer.then().header("Location", "/v1/deelnemers/nieuw?x=1");
    }

    @Test
    void what_a_caller_says_about_the_road_so_far_is_dropped() {
        // When
        Response answer = asIntaker()
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "kwaad.example")
                .header("Forwarded", "for=1.2.3.4")
                .header("Cookie", "a=b")
                .header("X-Eigen", "weg")
                .header("Connection", "keep-alive, X-Eigen")
                .get("/v1/pilots");
        // Then
        answer.then()
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.x-forwarded-host", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.x-eigen", nullValue())
                .body("headers.authorization", notNullValue());
    }

    @Test
    void an_empty_answer_stays_empty() {
        // When
        Response answer = asIntaker().delete("/v1/deelnemers/weg");
        // Then
        answer.then().statusCode(204).header("Transfer-Encoding", nullValue());
    }

    @Test
    void a_large_answer_streams_through() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(uri("/v1/kpis/groot"))
                .header("Authorization", "Bearer " + Tokens.intaker("TWENTE"))
                .build();
        // When
        HttpResponse<byte[]> answer = http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        // Then
        assertThat(answer.body()).hasSize(48 * FakeServices.MIB);
    }

    // --- tokens

    @Test
    void without_a_token_nothing_reaches_a_service() {
        // When
        Response answer = given().get("/v1/deelnemers");
        // Then
        isProblem(answer, 401).header("WWW-Authenticate", "Bearer");
        assertThat(FakeServices.SEEN).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void a_wrong_token_is_refused(String token) {
        // When
        Response answer = given().header("Authorization", "Bearer " + token).get("/v1/deelnemers");
        // Then
        isProblem(answer, 401).header("WWW-Authenticate", containsString("invalid_token"));
        assertThat(FakeServices.SEEN).isEmpty();
    }

    static Stream<String> wrongTokens() {
        Tokens.Token token = Tokens.of("intaker").pilots("TWENTE");
        return Stream.of(
                "onzin",
                token.expired().sign(),
                token.audience("andere-api").sign(),
                token.issuer("https://kwaad.example/realms/impactmonitor").sign(),
                token.unsigned());
    }

    @Test
    void a_token_with_one_character_changed_is_refused_even_after_the_right_one() {
        // Given
        String token = Tokens.intaker("TWENTE");
        given().header("Authorization", "Bearer " + token)
                .get("/v1/pilots")
                .then()
                .statusCode(200);
        // When
        int at = token.lastIndexOf('.') - 3;
        String changed = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
        Response answer = given().header("Authorization", "Bearer " + changed).get("/v1/pilots");
        // Then
        isProblem(answer, 401);
    }

    @Test
    void two_tokens_are_none() throws IOException {
        // Given
        String header = "Authorization: Bearer " + Tokens.intaker("TWENTE") + "\r\n";
        // When
        String answer = RawHttp.get(RestAssured.port, "/v1/pilots", header + header);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    // --- addresses

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/versies",
                "/v1/beheer/versies",
                "/v1/../beheer/versies",
                "/v1/pilots/../../beheer/versies",
                "/v1/pilots/%2e%2e/%2e%2e/beheer/versies",
                "/v1/pilots%2f..%2f..%2fbeheer",
                "//beheer/versies",
                "/v1//pilots",
                "/v1/pilots/",
                "/v1/pilots;x=y",
                "/V1/pilots",
                "/v1",
                "/v2/pilots",
                "/q/dev",
                "/q/openapi",
                "/q/health/..",
                "/v1/../q/metrics",
                "/v1/onbekend",
                "http://127.0.0.1/beheer/versies"
            })
    void what_is_no_part_of_the_api_is_not_found(String target) throws IOException {
        // Given
        String headers = "Authorization: Bearer " + Tokens.intaker("TWENTE") + "\r\n";
        // When
        String answer = RawHttp.get(RestAssured.port, target, headers);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
        assertThat(FakeServices.SEEN).isEmpty();
    }

    @Test
    void a_whole_address_as_target_reaches_the_service_as_a_path() throws IOException {
        // Given
        String headers = "Authorization: Bearer " + Tokens.intaker("TWENTE") + "\r\n";
        // When
        String answer = RawHttp.get(RestAssured.port, "http://kwaad.example/v1/pilots?a=b", headers);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"uri\":\"/v1/pilots?a=b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "EIGEN"})
    void a_method_no_api_needs_is_refused(String method) throws IOException {
        // When
        String answer =
                RawHttp.send(RestAssured.port, method + " /v1/pilots HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        // Then
        assertThat(answer).startsWith("HTTP/1.1 405").contains("GET, HEAD, POST");
    }

    @Test
    void an_upgrade_to_another_protocol_is_an_ordinary_request() throws IOException {
        // Given
        String headers = "Authorization: Bearer " + Tokens.intaker("TWENTE")
                + "\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        // When
        String answer = RawHttp.get(RestAssured.port, "/v1/pilots", headers);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\"upgrade\"");
    }

    // --- limits

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_sent() throws IOException {
        // When
        String answer = RawHttp.send(
                RestAssured.port,
                "POST /v1/deelnemers HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\n"
                        + "Content-Length: 2000000\r\nAuthorization: Bearer " + Tokens.intaker("TWENTE") + "\r\n\r\n");
        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("1 MiB");
    }

    @Test
    void a_body_that_does_not_say_its_size_is_counted() throws Exception {
        // When
        HttpResponse<String> answer = postChunked("/v1/deelnemers", 3 * FakeServices.MIB);
        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().allValues("API-Version")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"/v1/deelnemers,1048576", "/v1/aanleveringen/7/inhoud,50331648"})
    void a_body_within_its_limit_arrives_whole(String path, int size) throws Exception {
        // When
        HttpResponse<String> answer = postChunked(path, size);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bytes\":" + size);
    }

    @Test
    void a_caller_that_asks_first_is_told_to_go_on() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(uri("/v1/deelnemers"))
                .header("Authorization", "Bearer " + Tokens.intaker("TWENTE"))
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        // When
        HttpResponse<String> answer = http().send(request, HttpResponse.BodyHandlers.ofString());
        // Then
        assertThat(answer.body()).contains("\"bytes\":2");
    }

    // --- services that fail

    @ParameterizedTest
    @CsvSource({"/v1/interviews/stuk,502", "/v1/berekeningen,503", "/v1/interviews/traag,504"})
    void a_service_that_fails_is_told_as_a_problem(String path, int status) {
        // When
        Response answer = asIntaker().get(path);
        // Then
        isProblem(answer, status).body("detail", containsString("dienst"));
    }

    // --- browsers

    @Test
    void a_front_end_on_the_list_may_read_answers() {
        // When
        Response answer = asIntaker().header("Origin", FRONT_END).get("/v1/pilots");
        // Then
        answer.then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONT_END)
                .header("Vary", "Origin");
    }

    @Test
    void another_origin_may_not() {
        // When
        Response answer = asIntaker().header("Origin", "https://kwaad.example").get("/v1/pilots");
        // Then
        answer.then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_front_end_on_the_list_may_ask_without_a_token_what_is_allowed() {
        // When
        Response answer = preflight(FRONT_END, "/v1/deelnemers");
        // Then
        answer.then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"));
    }

    @Test
    void another_origin_is_refused_when_it_asks() {
        // When
        Response answer = preflight("https://kwaad.example", "/v1/deelnemers");
        // Then
        isProblem(answer, 403);
    }

    @Test
    void the_description_of_the_api_is_open_to_all_origins() {
        // When
        Response answer = given().header("Origin", "https://elders.example").get("/v1/openapi.json");
        // Then
        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("API-Version", "1.0.0")
                .body("info.title", equalTo("Impactmonitor"));
    }

    // --- what else is served

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"})
    void the_pages_about_the_api_run_scripts_of_the_gateway_only(String path) {
        // When
        Response answer = given().get(path);
        // Then
        answer.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void a_public_file_cannot_be_written() {
        // When
        Response answer = given().body("{}").post("/v1/openapi.json");
        // Then
        isProblem(answer, 405).header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void health_is_told_without_a_token(String path) {
        // When
        Response answer = given().get(path);
        // Then
        answer.then().statusCode(200).body("status", equalTo("UP")).header("API-Version", "1.0.0");
    }

    @Test
    void metrics_are_for_this_machine_and_have_no_ids_in_them() {
        // Given
        asIntaker().get("/v1/deelnemers/0f8fad5b-d9cb-469f-a165-70867728950e");
        // When
        Response answer = given().get("/q/metrics");
        // Then
        answer.then()
                .statusCode(200)
                .body(containsString("gateway_requests_seconds_count{method=\"GET\",resource=\"deelnemers\""))
                .body(not(containsString("0f8fad5b")));
    }

    @Test
    void metrics_are_not_for_who_comes_through_another_proxy() {
        // When
        Response answer = given().header("X-Forwarded-For", "192.0.2.1").get("/q/metrics");
        // Then
        isProblem(answer, 404);
    }

    // --- traces and log

    @Test
    void a_trace_goes_on_through_the_gateway() {
        // When
        Response answer = asIntaker()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/pilots");
        // Then
        answer.then()
                .body("headers.traceparent", containsString("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body("headers.traceparent", not(containsString("00f067aa0ba902b7")));
    }

    @Test
    void a_line_in_the_log_has_the_trace_and_neither_token_nor_query_nor_id() {
        // Given
        List<LogRecord> lines = new CopyOnWriteArrayList<>();
        Handler memory = new Remembering(lines);
        Logger.getLogger("toegang").addHandler(memory);
        // When
        String sent = asIntaker().get("/v1/deelnemers/123456782?naam=Jan").path("headers.traceparent");
        // Then
        Logger.getLogger("toegang").removeHandler(memory);
        assertThat(lines).singleElement().satisfies(line -> {
            org.jboss.logmanager.ExtLogRecord record = (org.jboss.logmanager.ExtLogRecord) line;
            assertThat(record.getFormattedMessage()).startsWith("GET /v1/deelnemers/* 200 ");
            assertThat(record.getMdc("traceId")).isEqualTo(sent.split("-")[1]);
            assertThat(record.getMdcCopy().toString()).doesNotContain("Jan", "123456782", "eyJ");
        });
    }

    private static RequestSpecification asIntaker() {
        return given().header("Authorization", "Bearer " + Tokens.intaker("TWENTE"));
    }

    private static Response preflight(String origin, String path) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options(path);
    }

    private static io.restassured.response.ValidatableResponse isProblem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private static HttpResponse<String> postChunked(String path, int size) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + Tokens.intaker("TWENTE"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                .build();
        return http().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + RestAssured.port + path);
    }

    private static final class Remembering extends Handler {
        private final List<LogRecord> lines;

        Remembering(List<LogRecord> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            if (line instanceof org.jboss.logmanager.ExtLogRecord record) {
                record.copyAll();
            }
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
