package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StandTabellenTest {

    @Inject
    Proefdata proef;

    @Inject
    GeefStandUit uitgifte;

    private Proefprogramma p;

    @BeforeEach
    void twee_pilots() {
        p = Proefprogramma.zonderMensen(proef);
    }

    @Test
    void an_analist_reads_a_kpi_split_by_a_dimension() {
        // Given
        mensen(p.a(), "V", 20, 15);
        mensen(p.a(), "M", 25, 16);
        mensen(p.b(), "V", 18, 17);
        mensen(p.b(), "M", 22, 14);

        // When
        uitgifte.van(p.programma());

        // Then
        Response antwoord = tabel("ARBEIDSMARKT", "geslacht");
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("status", equalTo("VOORLOPIG"))
                .body("standPer", notNullValue())
                .body("definitieVersies.RUIM", equalTo(1));
        assertThat(waarden(antwoord, "RUIM"))
                .containsEntry(p.a() + " V", 20)
                .containsEntry(p.a() + " M", 25)
                .containsEntry(p.b() + " V", 18)
                .containsEntry("null V", 38);
    }

    @Test
    void a_small_category_is_suppressed_with_another_and_says_so() {
        // Given three of X in one pilot
        mensen(p.a(), "V", 20, 15);
        mensen(p.a(), "M", 25, 16);
        mensen(p.a(), "X", 1, 2);
        mensen(p.b(), "V", 18, 17);
        mensen(p.b(), "M", 22, 14);

        // When
        uitgifte.van(p.programma());

        // Then
        Map<String, Object> deelnemers = waarden(tabel("DEELNEMERS", "geslacht"), "RUIM");
        assertThat(deelnemers).containsEntry(p.a() + " X", null);
        assertThat(List.of(p.a() + " V", p.a() + " M")).anyMatch(cel -> deelnemers.get(cel) == null);
        tabel("DEELNEMERS", "geslacht")
                .then()
                .body("cellen.findAll { it.waarde == null }.reden.unique()", equalTo(List.of("ONDERDRUKT")));
    }

    @Test
    void a_change_is_read_as_how_many_are_better_alike_and_worse() {
        // Given
        for (String pilot : List.of(p.a(), p.b())) {
            veranderden(pilot, 3, 5, 21);
            veranderden(pilot, 3, 3, 17);
            veranderden(pilot, 3, 2, 12);
        }

        // When
        uitgifte.van(p.programma());

        // Then
        Response antwoord = tabel("TREDE", null);
        assertThat(waarden(antwoord, "BETER"))
                .containsEntry(p.a() + " null", 21)
                .containsEntry("null null", 42);
        assertThat(waarden(antwoord, "SLECHTER")).containsEntry(p.b() + " null", 12);
        assertThat(waarden(antwoord, "TOTAAL")).containsEntry(p.b() + " null", 50);
    }

    @Test
    void where_everybody_changed_the_same_way_nothing_of_the_way_is_told() {
        // Given
        veranderden(p.a(), 3, 5, 25);
        veranderden(p.b(), 3, 5, 30);
        veranderden(p.b(), 3, 3, 30);

        // When
        uitgifte.van(p.programma());

        // Then
        assertThat(waarden(tabel("TREDE", null), "BETER")).containsEntry(p.a() + " null", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geslacht,opleiding", "geslacht,leeftijdsklasse,opleiding", "instroommaand,doelgroep"})
    void a_combination_that_could_tell_of_a_person_is_refused(String dimensies) {
        // Given
        mensen(p.a(), "V", 20, 15);
        uitgifte.van(p.programma());

        // When
        Response antwoord = tabel("DEELNEMERS", dimensies);

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("dimensies"))
                .body("errors[0].code", equalTo("NIET_UITGEGEVEN"))
                .body("errors[0].detail", containsString("personen"));
    }

    @Test
    void all_faults_of_a_question_are_told_at_once() {
        // Given
        String token = Tokens.analist();

        // When
        Response antwoord = given().auth()
                .oauth2(token)
                .queryParam("dimensies", "haarkleur")
                .queryParam("moment", "LATER")
                .queryParam("peildatum", "2999-01-01")
                .get("/v1/kpis/standtabellen");

        // Then
        antwoord.then().statusCode(400).body("errors.size()", equalTo(4));
    }

    private void mensen(String pilot, String geslacht, int verbeterd, int overig) {
        Profiel profiel = new Profiel(geslacht, "25-34", "LAAG", "NT1", "GEEN", "UWV", Proefdata.DAG.withDayOfMonth(1));
        proef.mensen(pilot, verbeterd, profiel, true);
        proef.mensen(pilot, overig, profiel, false);
    }

    private void veranderden(String pilot, int van, int naar, int aantal) {
        Element element =
                new Element(Element.Soort.NUL_EEN, "TREDE", "", BigDecimal.valueOf(van), BigDecimal.valueOf(naar));
        Profiel profiel = new Profiel("V", "25-34", "LAAG", "NT1", "GEEN", "UWV", Proefdata.DAG.withDayOfMonth(1));
        for (int i = 0; i < aantal; i++) {
            proef.zet(
                    UUID.randomUUID().toString(),
                    new Contributie(
                            pilot,
                            Groep.DEELNEMER,
                            profiel,
                            List.of(),
                            Stream.concat(
                                            Stream.of(element),
                                            Stream.of("INSTEMMING", "NULMETING", "EENMETING")
                                                    .map(stap ->
                                                            new Element(Element.Soort.STROOM, stap, "", null, null)))
                                    .map(e -> new Celfeit(Proefdata.DAG.withDayOfMonth(1), e, 1))
                                    .toList()));
        }
    }

    private Response tabel(String maat, String dimensies) {
        var verzoek = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", p.programma())
                .queryParam("maat", maat);
        return (dimensies == null ? verzoek : verzoek.queryParam("dimensies", dimensies)).get("/v1/kpis/standtabellen");
    }

    /** By pilot (null for the total) and the first kenmerk. */
    private static Map<String, Object> waarden(Response antwoord, String onderdeel) {
        Map<String, Object> waarden = new HashMap<>();
        for (Object rij : antwoord.<List<?>>path("cellen")) {
            Map<?, ?> cel = (Map<?, ?>) rij;
            if (cel.get("onderdeel").equals(onderdeel)) {
                Object kenmerk = ((Map<?, ?>) cel.get("kenmerken"))
                        .values().stream().findFirst().orElse(null);
                waarden.put(cel.get("pilot") + " " + kenmerk, cel.get("waarde"));
            }
        }
        return waarden;
    }
}
