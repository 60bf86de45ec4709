package nl.impactmonitor.interview.wissen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WisVersieTest {

    private final Gesprek onderzoeker = Gesprek.alsCodeur("wisser");
    private GesprekMetAlles gesprek;
    private String interview;
    private String verslag;
    private String citaat;

    @BeforeEach
    void eenInterviewMetAlles() {
        gesprek = new GesprekMetAlles();
        interview = gesprek.interview;
        verslag = gesprek.verslag;
        citaat = gesprek.citaat;
    }

    @Test
    void theNameInAFormerVersionGoesAndTheCountsStay() {
        // Given
        var oud = "/v1/interviews/" + interview + "/verslagen/" + verslag + "/versies/1";
        onderzoeker.get(oud).body("tekst", equalTo(GesprekMetAlles.TEKST));

        // When
        var antwoord = onderzoeker.delete(oud);

        // Then
        antwoord.statusCode(204);
        onderzoeker.get(oud).body("tekst", nullValue(), "sha256", nullValue(), "gewistOp", notNullValue());
        onderzoeker.delete(oud).statusCode(204);
        onderzoeker.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(2));
        onderzoeker.get(citaat).body("publiceerbaar", equalTo(true));
        assertThat(onderzoeker
                        .get("/v1/interviews/" + interview + "/qdpx")
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isNotEmpty();
        onderzoeker
                .delete(oud.replace("versies/1", "versies/2"))
                .statusCode(409)
                .body("code", equalTo("HUIDIGE_VERSIE"));
        onderzoeker.delete(oud.replace("versies/1", "versies/9")).statusCode(404);
    }

    @Test
    void aQuoteOfWordsThatAreGoneIsErasedWithTheVersionThatHadThem() {
        // Given
        onderzoeker
                .put("/v1/interviews/" + interview + "/status", "{\"status\": \"GECODEERD\", \"reden\": \"r\"}", "*")
                .statusCode(200);
        var metNaam = gesprek.stelVoor("KORTE_LIJNEN");
        onderzoeker
                .upload(
                        "/v1/interviews/" + interview + "/verslagen/" + verslag + "/versies",
                        "*",
                        "text/plain",
                        "R1: Iets anders.".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);

        // When
        onderzoeker
                .delete("/v1/interviews/" + interview + "/verslagen/" + verslag + "/versies/2")
                .statusCode(204);

        // Then
        onderzoeker.get(metNaam).statusCode(404);
        onderzoeker.get("/v1/interviews/" + interview + "/fragmenten").body("items.tekst", everyItem(nullValue()));
    }
}
