package nl.impactmonitor.interview.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class FactorTest {

    private final Gesprek onderzoeker = Gesprek.alsCodeur("teller");

    @Test
    void aCodeIsCountedByInterviewAndByFragment() {
        // Given
        var eerste = onderzoeker.interview(Gesprek.regionaal("TELLEN"));
        var tweede = onderzoeker.interview(Gesprek.regionaal("TELLEN"));
        var a = onderzoeker.fragment(eerste, "a");
        var b = onderzoeker.fragment(eerste, "b");
        var c = onderzoeker.fragment(tweede, "c");
        onderzoeker.codeer(eerste, a, "MAATWERK").statusCode(201);
        onderzoeker.codeer(eerste, b, "MAATWERK").statusCode(201);
        Gesprek.alsCodeur("tweede-teller").codeer(eerste, b, "MAATWERK").statusCode(201);
        onderzoeker.codeer(tweede, c, "MAATWERK").statusCode(201);
        onderzoeker.codeer(tweede, c, "SCHAAMTE").statusCode(201);

        // When
        var antwoord = onderzoeker.get("/v1/factoren?voorlopig=true&pilot=TELLEN");

        // Then
        antwoord.statusCode(200)
                .body("pilot", equalTo("TELLEN"))
                .body("interviews", equalTo(2))
                .body("fragmenten", equalTo(3))
                .body("factoren.code", contains("MAATWERK", "SCHAAMTE"))
                .body("factoren[0].soort", equalTo("SUCCESFACTOR"))
                .body("factoren[0].thema", equalTo("SCHOLINGSAANBOD"))
                .body("factoren[0].evaluatiekader", equalTo("ONTWIKKELING_SCHOLINGSAANBOD"))
                .body("factoren.interviews", contains(2, 1))
                .body("factoren.fragmenten", contains(3, 1));
    }

    @Test
    void withoutAPilotTheLandelijkeInterviewsCountToo() {
        // Given
        var eigen = Gesprek.alsOnderzoeker("SAMEN");
        int vooraf = eigen.get("/v1/factoren?voorlopig=true").extract().path("interviews");
        onderzoeker.interview(Gesprek.regionaal("SAMEN"));
        onderzoeker.interview(Gesprek.regionaal("APART"));
        onderzoeker.interview(Gesprek.LANDELIJK);

        // When
        int nadien = eigen.get("/v1/factoren?voorlopig=true")
                .statusCode(200)
                .extract()
                .path("interviews");

        // Then
        assertThat(nadien - vooraf).isEqualTo(2);
    }

    @Test
    void anotherPilotHasNoFactoren() {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("GEHEIM"));
        onderzoeker.codeer(interview, onderzoeker.fragment(interview, "x"), "MAATWERK");

        // When
        var antwoord = Gesprek.alsOnderzoeker("TWENTE").get("/v1/factoren?pilot=GEHEIM");

        // Then
        antwoord.statusCode(200).body("interviews", equalTo(0)).body("factoren", hasSize(0));
    }
}
