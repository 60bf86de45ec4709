package nl.impactmonitor.kpi.uitsplitsing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UitsplitsingResourceTest extends Uitsplitsingproef {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_combination_of_dimensions_filters_and_period_is_what_the_people_add_up_to(long zaad) throws Exception {
        // Given
        Random toeval = new Random(zaad);
        List<Contributie> mensen = mensen(zaad, 60);
        List<Dimensie> dimensies = new ArrayList<>(List.of(Dimensie.values()));
        dimensies.remove(Dimensie.REGIO);
        Collections.shuffle(dimensies, toeval);
        dimensies = dimensies.subList(0, toeval.nextInt(4));
        Map<Dimensie, Set<String>> filter = new EnumMap<>(Dimensie.class);
        if (toeval.nextBoolean()) {
            filter.put(Dimensie.GESLACHT, Set.of("V", "X"));
        }
        if (toeval.nextBoolean()) {
            filter.put(Dimensie.PILOT, Set.of(noord));
        }
        LocalDate vanaf = toeval.nextBoolean() ? LocalDate.parse("2025-08-17") : null;
        LocalDate peildatum = LocalDate.parse("2025-10-01").plusDays(toeval.nextInt(300));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), dimensies, filter, vanaf, peildatum);

        // Then
        Map<String, Long> verwacht = new HashMap<>();
        for (Contributie mens : mensen) {
            if (mens.groep() == Groep.DEELNEMER && past(mens, filter)) {
                for (Feit feit : mens.feiten()) {
                    boolean binnen = !feit.dag().isAfter(peildatum)
                            && (vanaf == null || !feit.dag().isBefore(vanaf))
                            && feit.meetpaar().isEmpty();
                    if (binnen) {
                        String plek = feit.kpi() + " " + feit.lezing() + " " + kenmerken(mens, dimensies);
                        verwacht.merge(plek, (long) feit.aantal(), Long::sum);
                    }
                }
            }
        }
        assertThat(waarden(antwoord)).isEqualTo(verwacht);
    }

    @Test
    void trajecten_have_no_kenmerken_of_people() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = vraag(token, List.of(Dimensie.GESLACHT), Map.of(), null, null);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("kpis.find { it.code == 'TRAJECTEN' }.reden", equalTo("NIET_UITSPLITSBAAR"));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        // Given
        RequestSpecification vraag = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam("dimensies", "geslacht,nationaliteit,geslacht")
                .queryParam("leerderType", "NT3")
                .queryParam("pilot", "NERGENS")
                .queryParam("instroommaand", "2026-13", "2099-01")
                .queryParam("vanaf", "2026-06-01")
                .queryParam("peildatum", "2026-05-01");

        // When
        Response antwoord = vraag.get("/v1/kpis/uitsplitsingen");

        // Then
        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "dimensies ONBEKENDE_DIMENSIE",
                                "dimensies DUBBELE_DIMENSIE",
                                "leerderType ONBEKENDE_WAARDE",
                                "pilot ONBEKENDE_PILOT",
                                "instroommaand VERKEERD_TYPE",
                                "instroommaand NA_PEILDATUM",
                                "peildatum NA_PEILDATUM",
                                "vanaf NA_PEILDATUM",
                                "peildatum NA_PEILDATUM"));
    }

    @Test
    void a_pilot_outside_the_region_that_is_asked_for_contradicts_it() {
        // Given
        String oost = "OOST-" + programma;
        proef.pilotIn(oost, programma, "R1-" + programma);

        // When
        Response antwoord = vraag(
                Tokens.onderzoeker(),
                List.of(),
                Map.of(Dimensie.PILOT, Set.of(noord), Dimensie.REGIO, Set.of("R1-" + programma)),
                null,
                null);

        // Then
        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        equalTo(List.of("pilot TEGENSTRIJDIG", "regio TEGENSTRIJDIG")));
    }

    private static boolean past(Contributie mens, Map<Dimensie, Set<String>> filter) {
        return filter.entrySet().stream().allMatch(e -> e.getValue().contains(waarde(mens, e.getKey())));
    }
}
