package nl.impactmonitor.interview.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class QdcTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String VREEMD = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Ander programma">
              <Codes>
                <Code guid="11111111-1111-4111-8111-111111111111" name="Géld" isCodable="true" color="#ff0000">
                  <Description>Alles over geld</Description>
                  <Code guid="22222222-2222-4222-8222-222222222222" name="Houdt op" isCodable="true"/>
                </Code>
              </Codes>
              <Sets>
                <Set guid="33333333-3333-4333-8333-333333333333" name="Favorieten">
                  <MemberCode guid="22222222-2222-4222-8222-222222222222"/>
                </Set>
                <Set guid="44444444-4444-4444-8444-444444444444" name="Impactmonitor: soort ONZIN">
                  <MemberCode guid="22222222-2222-4222-8222-222222222222"/>
                </Set>
              </Sets>
            </CodeBook>
            """;

    private final Gesprek onderzoeker = Gesprek.alsCodeur("codeboekmaker");
    private String boek;

    @BeforeEach
    void nieuwBoek() {
        boek = "QDC" + NUMMER.incrementAndGet();
    }

    @Test
    void aCodebookMakesTheWholeTripWithKindReachDeelvraagAndBox() {
        // Given
        var qdc = onderzoeker.get("/v1/codeboeken/LLO/versies/1/qdc").extract().asByteArray();

        // When
        var antwoord = neemOver(qdc);

        // Then
        antwoord.statusCode(201)
                .header("Location", endsWith("/v1/codeboeken/" + boek + "/versies/1"))
                .body("codes", equalTo(31), "nieuw", equalTo(true), "nietOvergenomen", hasSize(0));
        assertThat(codes(boek)).containsExactlyInAnyOrderElementsOf(codes("LLO"));
        assertThat(onderzoeker
                        .get("/v1/codeboeken/" + boek + "/versies/1/qdc")
                        .extract()
                        .asByteArray())
                .hasSameSizeAs(qdc);
    }

    @Test
    void theSameAgainMakesNoVersion() {
        // Given
        neemOver(VREEMD.getBytes()).statusCode(201);

        // When
        var antwoord = neemOver(VREEMD.getBytes());

        // Then
        antwoord.statusCode(201).body("nieuw", equalTo(false), "codeboekVersie", equalTo(1));
    }

    @Test
    void whatHasNoPlaceStandsInTheReport() {
        // When
        var antwoord = neemOver(VREEMD.getBytes());

        // Then
        antwoord.statusCode(201)
                .body("nietOvergenomen.onderdeel", hasItem("CodeBook/Sets/Set"))
                .body("nietOvergenomen.find { it.onderdeel == 'CodeBook/Sets/Set' }.aantal", equalTo(2));
        onderzoeker
                .get("/v1/codeboeken/" + boek + "/versies/1")
                .body("codes.code", contains("GELD", "HOUDT_OP"))
                .body("codes.kleur", contains("#ff0000", null))
                .body("codes.soort", contains("THEMA", "THEMA"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11111111-1111-4111-8111-111111111111 | geen-guid                            | ONGELDIGE_GUID
            22222222-2222-4222-8222-222222222222 | 11111111-1111-4111-8111-111111111111 | DUBBELE_GUID
            Alles over geld                      | Bel 111222333                        | BSN
            #ff0000                              | rood                                 | ONGELDIGE_KLEUR
            <CodeBook                            | <!DOCTYPE x []><CodeBook             | DOCTYPE
            """)
    void aBadCodebookIsRefusedAndNothingIsStored(String van, String naar, String code) {
        // When
        var antwoord = neemOver(VREEMD.replace(van, naar).getBytes());

        // Then
        antwoord.statusCode(400).contentType("application/problem+json").body("errors.code", hasItem(code));
        onderzoeker.get("/v1/codeboeken/" + boek + "/versies/1").statusCode(404);
    }

    private io.restassured.response.ValidatableResponse neemOver(byte[] qdc) {
        return onderzoeker.upload("/v1/codeboeken/" + boek + "/qdc-importen?naam=Proef", null, "application/xml", qdc);
    }

    private List<Map<String, Object>> codes(String van) {
        return onderzoeker.get("/v1/codeboeken/" + van + "/versies/1").extract().path("codes");
    }
}
