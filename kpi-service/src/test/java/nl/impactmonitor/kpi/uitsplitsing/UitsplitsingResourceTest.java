package nl.impactmonitor.kpi.uitsplitsing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UitsplitsingResourceTest {

    @Inject
    Proefdata proef;

    @Inject
    Contributieregels regels;

    private String programma;
    private String noord;
    private String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "U-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

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
    void a_projectleider_sees_people_of_the_own_pilot_only() throws Exception {
        // Given
        mensen(3, 40);

        // When
        Response antwoord = vraag(Tokens.projectleider(noord), List.of(Dimensie.PILOT), Map.of(), null, null);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("kpis.findAll { it.waarden }.waarden.flatten().kenmerken.pilot", everyItem(equalTo(noord)));
    }

    @Test
    void a_projectleider_gets_no_combination_of_few_people_and_cannot_take_it_from_the_rest() {
        // Given
        proef.mensen(noord, 20, geslacht("V"), true);
        proef.mensen(noord, 6, geslacht("V"), false);
        proef.mensen(noord, 9, geslacht("M"), true);
        proef.mensen(noord, 1, geslacht("X"), true);

        // When
        Response leider = vraag(Tokens.projectleider(noord), List.of(Dimensie.GESLACHT), Map.of(), null, null);
        Response onderzoeker = vraag(Tokens.onderzoeker(), List.of(Dimensie.GESLACHT), Map.of(), null, null);

        // Then
        String verbeterd = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden";
        leider.then()
                .statusCode(200)
                .body("bron", equalTo("LIVE"))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.waarde", equalTo(null))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.reden", equalTo("ONDERDRUKT"))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'M' }.waarde", equalTo(null))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'V' }.waarde", equalTo(20));
        onderzoeker.then().body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.waarde", equalTo(1));
    }

    @Test
    void a_filter_does_not_tell_a_projectleider_of_the_one_whom_it_leaves_out() {
        // Given
        proef.mensen(noord, 20, geslacht("V"), true);
        proef.mensen(noord, 9, geslacht("V"), false);
        proef.mensen(noord, 1, geslacht("X"), true);
        Map<Dimensie, Set<String>> zonderX = Map.of(Dimensie.GESLACHT, Set.of("V", "M"));

        // When
        Response heel = vraag(Tokens.projectleider(noord), List.of(), Map.of(), null, null);
        Response leider = vraag(Tokens.projectleider(noord), List.of(), zonderX, null, null);
        Response onderzoeker = vraag(Tokens.onderzoeker(), List.of(), zonderX, null, null);

        // Then
        String verbeterd = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde";
        heel.then().body(verbeterd, equalTo(21));
        leider.then().statusCode(200).body(verbeterd, equalTo(null));
        onderzoeker.then().body(verbeterd, equalTo(20));
    }

    @Test
    void a_group_in_which_everybody_improved_is_not_told_to_a_projectleider() {
        // Given
        proef.mensen(noord, 8, geslacht("V"), true);
        proef.mensen(noord, 8, geslacht("M"), true);
        proef.mensen(noord, 8, geslacht("M"), false);

        // When
        Response leider =
                vraag(Tokens.projectleider(noord), List.of(), Map.of(Dimensie.GESLACHT, Set.of("V")), null, null);

        // Then
        leider.then()
                .body("kpis.find { it.code == 'DEELNEMERS' && it.lezing == 'RUIM' }.waarden[0].waarde", equalTo(8))
                .body(
                        "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde",
                        equalTo(null));
    }

    @Test
    void a_period_does_not_tell_a_projectleider_of_the_one_who_counted_before_it() {
        // Given one man who counted before the others
        proef.mensen(noord, 9, geslacht("V"), true);
        proef.mensen(noord, 9, geslacht("M"), true);
        proef.mensen(noord, 9, geslacht("M"), false);
        LocalDate eerder = Proefdata.DAG.minusMonths(1);
        proef.zet(
                UUID.randomUUID().toString(),
                new Contributie(
                        noord,
                        Groep.DEELNEMER,
                        geslacht("M"),
                        List.of(
                                new Feit(Kpi.DEELNEMERS, Lezing.RUIM, eerder, 1, 1),
                                new Feit(Kpi.ARBEIDSMARKT, Lezing.RUIM, eerder, 1, 1)),
                        List.of()));

        // When
        Response leider = vraag(
                Tokens.projectleider(noord), List.of(), Map.of(Dimensie.GESLACHT, Set.of("M")), Proefdata.DAG, null);

        // Then
        leider.then()
                .body(
                        "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde",
                        equalTo(null));
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

    private static Profiel geslacht(String welk) {
        return new Profiel(welk, "25-34", "LAAG", "NT1", "GEEN", "UWV", Proefdata.DAG.withDayOfMonth(1));
    }

    private List<Contributie> mensen(long zaad, int aantal) throws Exception {
        Proefstaten staten = new Proefstaten(zaad);
        StateReader<Deelnemerstaat> lezer = new StateReader<>(Deelnemerstaat.class);
        List<Contributie> mensen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            String id = UUID.randomUUID().toString();
            Contributie contributie = regels.van(
                    lezer.read(staten.staat(id, 1, i % 2 == 0 ? noord : zuid).getBytes()));
            proef.zet(id, contributie);
            mensen.add(contributie);
        }
        return mensen;
    }

    private Response vraag(
            String token,
            List<Dimensie> dimensies,
            Map<Dimensie, Set<String>> filter,
            LocalDate vanaf,
            LocalDate peildatum) {
        RequestSpecification vraag = given().auth().oauth2(token).queryParam("programma", programma);
        if (!dimensies.isEmpty()) {
            vraag.queryParam(
                    "dimensies",
                    String.join(",", dimensies.stream().map(Dimensie::naam).toList()));
        }
        filter.forEach((dimensie, waarden) -> vraag.queryParam(dimensie.naam(), waarden));
        if (vanaf != null) {
            vraag.queryParam("vanaf", vanaf.toString());
        }
        if (peildatum != null) {
            vraag.queryParam("peildatum", peildatum.toString());
        }
        return vraag.get("/v1/kpis/uitsplitsingen");
    }

    private static Map<String, Long> waarden(Response antwoord) {
        antwoord.then().statusCode(200);
        Map<String, Long> waarden = new HashMap<>();
        List<Map<String, Object>> kpis = antwoord.path("kpis");
        for (Map<String, Object> kpi : kpis) {
            for (Object o : (List<?>) kpi.get("waarden")) {
                Map<?, ?> waarde = (Map<?, ?>) o;
                long aantal = ((Number) waarde.get("waarde")).longValue();
                if (aantal != 0) {
                    List<Object> kenmerken = new ArrayList<>(((Map<?, ?>) waarde.get("kenmerken")).values());
                    waarden.put(kpi.get("code") + " " + kpi.get("lezing") + " " + kenmerken, aantal);
                }
            }
        }
        return waarden;
    }

    private static boolean past(Contributie mens, Map<Dimensie, Set<String>> filter) {
        return filter.entrySet().stream().allMatch(e -> e.getValue().contains(waarde(mens, e.getKey())));
    }

    private static List<String> kenmerken(Contributie mens, List<Dimensie> dimensies) {
        return dimensies.stream().map(d -> waarde(mens, d)).toList();
    }

    private static String waarde(Contributie mens, Dimensie dimensie) {
        Profiel p = mens.profiel();
        return switch (dimensie) {
            case PILOT -> mens.pilot();
            case REGIO -> throw new IllegalArgumentException();
            case GESLACHT -> p.geslacht();
            case LEEFTIJDSKLASSE -> p.leeftijdsklasse();
            case OPLEIDING -> p.opleiding();
            case LEERDER_TYPE -> p.leerderType();
            case DOELGROEP -> p.doelgroep();
            case INSTROOMKANAAL -> p.instroomkanaal();
            case INSTROOMMAAND -> p.instroommaand().toString().substring(0, 7);
        };
    }
}
