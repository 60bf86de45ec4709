package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Where the numbers of a stand in a report lead to, of whatever deel. */
@QuarkusTest
class HerkomstketenResourceTest {

    /** What a stand can count somebody in, besides the KPIs and the steps that they all have. */
    private static final List<Element> OOK = List.of(
            new Element(Element.Soort.NUL_EEN, "TREDE", "", BigDecimal.ONE, BigDecimal.valueOf(3)),
            new Element(Element.Soort.DUURZAAM, "START", "", null, null),
            new Element(Element.Soort.DUURZAAM, "NA_3_WERK", "", null, null),
            new Element(Element.Soort.UITVAL, "VERHUISD", "", null, null));

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

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

    private String gemaakt() {
        Programma programma = rapport.zonderStand();
        for (String pilot : List.of(programma.a(), programma.b())) {
            proef.mensen(pilot, 30, Proefdata.PROFIEL, true, OOK);
        }
        rapport.geefUit(programma);
        return rapport.gemaakt(programma, "");
    }
}
