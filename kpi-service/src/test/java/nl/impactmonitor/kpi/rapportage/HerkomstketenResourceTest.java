package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.rapport.Sha256;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Where the numbers of a stand in a report lead to, of whatever deel. */
@QuarkusTest
class HerkomstketenResourceTest {

    private static final Element VERHUISD = new Element(Element.Soort.UITVAL, "VERHUISD", "", null, null);

    private static final Element ZIEK = new Element(Element.Soort.UITVAL, "ZIEKTE", "", null, null);

    /** What a stand can count somebody in, besides the KPIs and the steps that they all have. */
    private static final List<Element> OOK = List.of(
            new Element(Element.Soort.NUL_EEN, "TREDE", "", BigDecimal.ONE, BigDecimal.valueOf(3)),
            new Element(Element.Soort.DUURZAAM, "START", "", null, null),
            new Element(Element.Soort.DUURZAAM, "NA_3_WERK", "", null, null),
            VERHUISD);

    /** Over a scale of five, from which answer to which. */
    private static final int[][] GINGEN = {
        {1, 2}, {1, 3}, {2, 4}, {2, 5}, {3, 2}, {3, 3}, {3, 5}, {4, 1}, {5, 3}, {4, 5}
    };

    private static final String VIJFPUNTSSCHAAL = """
            {"code": "%s", "instrumentVersie": 1, "versie": 1, "naam": "Proef",
             "antwoordschalen": [{"code": "VIJF", "opties": [
               {"waarde": 1, "tekst": "een"}, {"waarde": 2, "tekst": "twee"}, {"waarde": 3, "tekst": "drie"},
               {"waarde": 4, "tekst": "vier"}, {"waarde": 5, "tekst": "vijf"}]}],
             "items": [{"code": "F1", "tekst": "Geld?", "antwoordschaal": "VIJF"}],
             "scores": [
               {"code": "FINANCIEN", "naam": "Geldzaken", "soort": "LEEFGEBIED", "items": ["F1"], "minimumAandeel": 1}],
             "gelijkwaardig": []}
            """;

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Test
    void every_number_of_people_that_is_shown_has_its_checksum() {
        // Given
        String id = gemaakt();

        // When
        List<Map<String, Object>> getoond = rapport.lees(id, "/getallen?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.bron == 'STAND' && it.waarde > 0 }");

        // Then
        assertThat(getoond)
                .extracting(getal -> getal.get("adres").toString().split("\\.")[0])
                .contains("kpi", "stroom", "verandering", "duurzaamheid", "verloop");
        assertThat(getoond)
                .filteredOn(getal -> !getal.containsKey("checksum"))
                .extracting(getal -> getal.get("adres"))
                .isEmpty();
    }

    @Test
    void the_address_of_a_number_of_a_stand_leads_to_a_resource_whatever_its_deel_and_place() {
        // Given
        String id = gemaakt();
        List<String> adressen =
                rapport.lees(id, "/getallen?limit=1000").path("items.findAll { it.bron == 'STAND' }.adres");

        // When
        Set<String> hrefs = adressen.stream()
                .map(adres -> rapport.lees(id, "/herkomst/" + adres).<String>path("href"))
                .collect(Collectors.toSet());

        // Then
        assertThat(hrefs)
                .anyMatch(href -> href.startsWith("/v1/kpis/ARBEIDSMARKT/verloop?programma="))
                .anyMatch(href -> href.contains("verloop") && href.contains("&pilot="))
                .anyMatch(href -> href.contains("maat=DEELNEMERS&dimensies="))
                .allSatisfy(href -> given().auth()
                        .oauth2(Tokens.onderzoeker())
                        .get(href)
                        .then()
                        .statusCode(200));
    }

    @Test
    void who_left_for_a_reason_is_followed_to_exactly_those() {
        // Given twenty in each pilot who moved, fifteen who fell ill, and fifteen who stayed
        Programma programma = rapport.zonderStand();
        Set<String> weg = Set.of();
        for (String pilot : List.of(programma.b(), programma.a())) {
            proef.deelnemers(pilot, 15);
            proef.mensen(pilot, 15, Proefdata.PROFIEL, true, List.of(ZIEK));
            weg = Set.copyOf(proef.mensen(pilot, 20, Proefdata.PROFIEL, true, List.of(VERHUISD)));
        }
        rapport.geefUit(programma);
        String id = rapport.gemaakt(programma, "");

        // When
        Response keten = rapport.lees(id, "/herkomst/uitval.VERHUISD." + programma.a());

        // Then
        keten.then()
                .statusCode(200)
                .body("n", equalTo(20))
                .body("zonderKeten", nullValue())
                .body("getal.checksum", equalTo(som(keten)));
        assertThat(keten.<List<String>>path("geteld.leden.id")).containsExactlyInAnyOrderElementsOf(weg);
    }

    /** Levels are taken together in a report: whoever had 1 or 2 of five is low. */
    @Test
    void a_level_and_who_went_to_another_are_followed_to_exactly_those() {
        // Given fifteen from each of five levels to each, in two pilots
        Programma programma = rapport.zonderStand();
        String lijst = "LIJST-" + programma.code();
        List<Mens> mensen = new ArrayList<>();
        for (int[] ging : GINGEN) {
            for (int i = 0; i < 15; i++) {
                mensen.add(Mens.in(i % 2 == 0 ? programma.a() : programma.b())
                        .meting("NUL", "2025-02-10", lijst + ".1", Map.of("FINANCIEN", ging[0]))
                        .meting("EEN", "2025-08-20", lijst + ".1", Map.of("FINANCIEN", ging[1])));
            }
        }
        berichten.deelnemers(Mens.berichten(mensen));
        berichten.instrumenten(List.of(new Bericht(lijst + ".1", 1, VIJFPUNTSSCHAAL.formatted(lijst))));
        rapport.geefUit(programma);
        String id = rapport.gemaakt(programma, "");
        String score = ".FINANCIEN." + lijst + "~2e1.";

        // When
        Response laag = rapport.lees(id, "/herkomst/niveaus" + score + "NUL.LAAG.totaal");
        Response vooruit = rapport.lees(id, "/herkomst/overgangen" + score + "LAAG.HOOG.totaal");

        // Then
        gevolgd(laag, mensen, ging -> ging[0] <= 2);
        gevolgd(vooruit, mensen, ging -> ging[0] <= 2 && ging[1] >= 4);
        rapport.stelVast(id).then().statusCode(200);
        rapport.lees(Tokens.analist(), id, "/herkomst/niveaus" + score + "NUL.LAAG.totaal")
                .then()
                .statusCode(200)
                .body("geteld", nullValue())
                .body("getal.checksum", equalTo(som(laag)));
    }

    /** @param mensen fifteen of each way, in that order */
    private static void gevolgd(Response keten, List<Mens> mensen, Predicate<int[]> ging) {
        List<String> verwacht = IntStream.range(0, mensen.size())
                .filter(i -> ging.test(GINGEN[i / 15]))
                .mapToObj(i -> mensen.get(i).id())
                .toList();
        keten.then()
                .statusCode(200)
                .body("n", equalTo(verwacht.size()))
                .body("geteld.gewist", equalTo(0))
                .body("getal.checksum", equalTo(som(keten)));
        assertThat(keten.<List<String>>path("geteld.leden.id")).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    /** The checksum as somebody makes it who has the ids and versies. */
    private static String som(Response keten) {
        return Sha256.van(keten.<List<Map<String, Object>>>path("geteld.leden").stream()
                .map(lid -> lid.get("id") + " " + lid.get("versie"))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private String gemaakt() {
        Programma programma = rapport.zonderStand();
        for (String pilot : List.of(programma.a(), programma.b())) {
            proef.mensen(pilot, 30, Proefdata.PROFIEL, true, OOK);
        }
        rapport.geefUit(programma);
        return rapport.gemaakt(programma, "");
    }
}
