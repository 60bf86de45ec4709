package nl.impactmonitor.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred megabytes, in every form that a file comes in: refused, and nothing of it kept, on disk neither. */
@ServiceTest
class GroteUploadTest {

    private static final int MEGABYTE = 1 << 20;

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");
    private String interview;

    @BeforeEach
    void leegInterview() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/interviews/{id}/verslagen?naam=x,             application/vnd.openxmlformats-officedocument.wordprocessingml.document
            /v1/interviews/{id}/verslagen?naam=x,             text/plain
            /v1/interviews/{id}/qdpx-importen?codeboek=GROOT, application/zip
            /v1/codeboeken/GROOT/qdc-importen,                application/xml
            """)
    void aFileOfAHundredMegabytesIsTooLargeAndNothingIsStored(String pad, String mediatype) throws Exception {
        // Given
        var verzoek = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + pad.replace("{id}", interview)))
                .header("Authorization", "Bearer " + onderzoeker.token())
                .header("Content-Type", mediatype)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(100, new byte[MEGABYTE])))
                .build();

        // When
        var antwoord = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(verzoek, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        onderzoeker.get("/v1/interviews/" + interview + "/verslagen").body("items", hasSize(0));
        onderzoeker.get("/v1/interviews/" + interview + "/qdpx-importen").body("items", hasSize(0));
        onderzoeker.get("/v1/codeboeken/GROOT/versies/1").statusCode(404);
        assertThat(achtergebleven()).isEmpty();
    }

    private static List<Path> achtergebleven() throws IOException {
        try (var bestanden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return bestanden
                    .filter(b -> b.getFileName().toString().startsWith("ontvangst"))
                    .filter(b -> b.toFile().length() > MEGABYTE)
                    .toList();
        }
    }
}
