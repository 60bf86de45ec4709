package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.delivery.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are bad as a whole, at the gateway: a clear answer, nothing of them stored, and the same delivery takes a good
 * file afterwards. What is bad of a row is in {@link GroteAanleveringTest}.
 */
class SlechteBestandenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "roc-twente";
    private static final String HEAD = "bronId;aangemeldOp;geslacht;leeftijdsklasse;opleidingsniveau;leerderType;"
            + "instroomkanaal;toestemming.INSTEMMING.gegeven;toestemming.INSTEMMING.datum\n";
    private static final String REST = ";12-1-2026;V;35-44;LAAG;NT1;ROC;ja;13-1-2026\n";

    private final LocalPlatform platform = SharedPlatform.get();

    @TempDir
    private Path folder;

    static Stream<Arguments> bad() throws IOException {
        String good = HEAD + "goed" + REST;
        byte[] packed = gzip(good.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                Arguments.of(
                        "neither UTF-8 nor Windows-1252", bytes(HEAD + "\u00e9", "\u0081" + REST), false, "CODERING"),
                Arguments.of("UTF-16", good.getBytes(StandardCharsets.UTF_16), false, "CODERING"),
                Arguments.of("an unknown column", utf8(HEAD.replace("\n", ";schoenmaat\n")), false, "ONBEKENDE_KOLOM"),
                Arguments.of("a doubled column", utf8(HEAD.replace("\n", ";bronId\n")), false, "DUBBELE_KOLOM"),
                Arguments.of("an unclosed quote", utf8(good + "\"half" + REST), false, "AANHALINGSTEKEN"),
                Arguments.of("a gzip that was cut off", Arrays.copyOf(packed, packed.length - 12), true, "GZIP"),
                Arguments.of("a zip bomb", gzip(new byte[0], utf8(HEAD), 100), true, "BOM"),
                Arguments.of("nothing", new byte[0], false, "KOPREGEL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_file_is_refused_whole_and_a_good_one_is_taken_after_it(
            String what, byte[] content, boolean packed, String code) throws Exception {
        // Given
        String key = "slecht-" + UUID.randomUUID();
        String id = announce();
        // When
        HttpResponse<String> answer = put(id, content, packed);
        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("errors").findValuesAsText("code"))
                .anyMatch(found -> found.contains(code));
        assertThat(status(id).path("status").asText()).isEqualTo("WACHT_OP_INHOUD");
        assertThat(put(id, utf8(HEAD + key + REST), false).statusCode()).isEqualTo(202);
        assertThat(awaitDone(id).path("opgenomen").asLong()).isEqualTo(1);
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_kept_as_text_and_made_harmless_in_the_result() throws Exception {
        // Given
        String formula = "=HYPERLINK(1)" + UUID.randomUUID();
        String row = formula + REST;
        // When
        Delivery.Report report = platform.delivery(CLIENT)
                .push(utf8(HEAD + row + row.replace("12-1-2026", "32-1-2026")), "formule.csv", "DEELNEMERS", "TWENTE");
        // Then
        Path result = folder.resolve("resultaat.csv");
        platform.delivery(CLIENT).writeResult(report.id(), result);
        assertThat(report.taken()).isEqualTo(1);
        assertThat(Files.readAllLines(result).subList(1, 3)).allMatch(line -> line.startsWith("'" + formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "1112.22.333", "111 222 333"})
    void a_bsn_is_refused_wherever_it_stands_and_is_in_no_table_topic_or_log(String bsn) throws Exception {
        // When
        Delivery.Report report = platform.delivery(CLIENT)
                .push(utf8(HEAD + bsn + REST + "\"x\"" + bsn + REST), bsn.length() + ".csv", "DEELNEMERS", "TWENTE");
        // Then
        assertThat(report.refused()).isEqualTo(2);
        assertThat(new Everything(platform).with(bsn)).isEmpty();
    }

    private String announce() {
        return platform.api(CLIENT)
                .post(
                        "/v1/aanleveringen",
                        JSON.createObjectNode().put("soort", "DEELNEMERS").put("pilot", "TWENTE"))
                .path("id")
                .asText();
    }

    private HttpResponse<String> put(String id, byte[] content, boolean packed) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(platform.url() + "/v1/aanleveringen/" + id + "/inhoud"))
                .header("Authorization", "Bearer " + platform.token(CLIENT))
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(content));
        if (packed) {
            request.header("Content-Encoding", "gzip");
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private JsonNode status(String id) {
        return platform.api(CLIENT).get("/v1/aanleveringen/" + id);
    }

    private JsonNode awaitDone(String id) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        JsonNode status = status(id);
        while (status.path("status").asText().equals("BEZIG") && System.nanoTime() < end) {
            Thread.sleep(100);
            status = status(id);
        }
        return status;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8 first, and then a byte that Windows-1252 does not have. */
    private static byte[] bytes(String utf8, String latin) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(utf8(utf8));
        all.write(latin.getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        return gzip(content, new byte[0], 0);
    }

    /** @param megabytes of one row after the rest */
    private static byte[] gzip(byte[] content, byte[] head, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
            gzip.write(head);
            byte[] zeros = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                gzip.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}
