package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who refused, as an analist reads it: of the whole programma, with no few people in it, nor in what changed of it. */
@QuarkusTest
class WeigeringsfiguurTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    GeefStandUit uitgifte;

    private Proefprogramma p;
    private int versie;

    @BeforeEach
    void twee_pilots_van_dertig() {
        p = Proefprogramma.van(proef);
    }

    @Test
    void an_analist_reads_how_many_of_all_who_came_refused() {
        // Given
        weigerden(20, 20);

        // When
        uitgifte.van(p.programma());

        // Then
        stroom(Map.of())
                .then()
                .body("bron", equalTo("STAND"))
                .body("aanmeldingen.totaal", equalTo(100))
                .body("aanmeldingen.weigeringen.aantal", equalTo(40))
                .body("aanmeldingen.weigeringen.aandeel", equalTo(0.4f))
                .body("aanmeldingen.instemming.aantal", equalTo(60));
        stroom(Map.of("pilot", p.a()))
                .then()
                .body("aanmeldingen.totaal", nullValue())
                .body("aanmeldingen.reden", equalTo("NIET_BESCHIKBAAR"));
    }

    @Test
    void what_few_refused_is_told_of_no_programma_nor_of_a_pilot_that_is_all_but_a_few() {
        // Given
        weigerden(20, 4);

        // When
        uitgifte.van(p.programma());

        // Then
        stroom(Map.of())
                .then()
                .body("aanmeldingen.totaal", nullValue())
                .body("aanmeldingen.weigeringen.reden", equalTo("ONDERDRUKT"))
                .body("aanmeldingen.instemming.aandeel", nullValue())
                .body("stappen.find { it.stap == 'AANGEMELD' }.aantal", equalTo(60));
    }

    @Test
    void a_few_more_leave_the_number_of_before_with_its_date_and_no_total_of_two_moments() {
        // Given
        weigerden(20, 20);
        uitgifte.van(p.programma());
        weigerden(23, 20);

        // When
        uitgifte.van(p.programma());

        // Then
        Response antwoord = stroom(Map.of());
        antwoord.then()
                .body("aanmeldingen.weigeringen.aantal", equalTo(40))
                .body("aanmeldingen.weigeringen.standPer", notNullValue())
                .body("aanmeldingen.totaal", nullValue())
                .body("aanmeldingen.reden", equalTo("NIET_TEGELIJK"));
        weigerden(30, 20);
        uitgifte.van(p.programma());
        stroom(Map.of()).then().body("aanmeldingen.totaal", equalTo(110));
    }

    @Test
    void that_nobody_refused_is_told() {
        // Given nobody who refused

        // When
        uitgifte.van(p.programma());

        // Then
        stroom(Map.of())
                .then()
                .body("aanmeldingen.totaal", equalTo(60))
                .body("aanmeldingen.weigeringen.aantal", equalTo(0));
    }

    private void weigerden(int inA, int inB) {
        versie++;
        berichten.pilots(List.of(staat(p.a(), inA), staat(p.b(), inB)));
    }

    private Bericht staat(String pilot, int weigerden) {
        return new Bericht(pilot, versie, """
                {"code": "%s", "versie": %d, "naam": "Proef", "programma": "%s", "valuta": "EUR", "start": "2026-01-01",
                 "einde": "2027-12-31", "zonderInstemming": [{"maand": "2026-03", "aantal": %d}]}""".formatted(pilot, versie, p.programma(), weigerden));
    }

    private Response stroom(Map<String, String> ook) {
        return given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", p.programma())
                .queryParams(ook)
                .get("/v1/stroomcijfers");
    }
}
