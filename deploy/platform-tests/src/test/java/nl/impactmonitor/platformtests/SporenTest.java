package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.example.Intake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One trace id from the caller through gateway, outbox and Kafka, to be found in the JSON logs of every part. */
class SporenTest {

    private final LocalPlatform platform = SharedPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "kpi", "economics"})
    void the_trace_of_a_request_is_in_the_log_of(String part) throws Exception {
        // Given
        String trace = newTrace();
        String id = new Intake(platform.api("intaker.twente"), "TWENTE").register();
        // When
        consent(id, trace);
        // Then
        assertThat(awaitLine(part, trace))
                .as("the trace of the line, or one of those of a batch that was taken in one go")
                .containsPattern("\"traceId\":\"" + trace + "\"|traces \\[[^]]*" + trace);
    }

    private void consent(String id, String trace) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(platform.url() + "/v1/deelnemers/" + id + "/toestemmingen"))
                .header("Authorization", "Bearer " + platform.token("intaker.twente"))
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"soort\": \"INSTEMMING\", \"gegeven\": true, \"datum\": \"2026-02-02\"}"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
    }

    private String awaitLine(String part, String trace) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            List<String> lines = Files.readAllLines(platform.options().data().log(part));
            for (String line : lines) {
                if (line.contains(trace)) {
                    return line;
                }
            }
            Thread.sleep(100);
        }
        return "no line with " + trace;
    }

    private static String newTrace() {
        byte[] bytes = new byte[16];
        new Random().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
