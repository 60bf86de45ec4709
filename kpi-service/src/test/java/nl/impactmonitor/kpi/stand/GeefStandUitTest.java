package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GeefStandUitTest {

    private static final String VERBETERD = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }";

    @Inject
    Proefdata proef;

    @Inject
    GeefStandUit uitgifte;

    @Inject
    StandPlanning planning;

    @Inject
    StandLeden leden;

    @Inject
    Bedrijvigheid bedrijvigheid;

    private String programma;
    private String a;
    private String b;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        programma = "T-" + eigen;
        a = "A-" + eigen;
        b = "B-" + eigen;
        proef.pilot(a, programma);
        proef.pilot(b, programma);
    }

    @Test
    void an_analist_reads_figures_of_enough_people() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);

        // When
        uitgifte.van(programma);

        // Then
        assertThat(waarden()).isEqualTo(Map.of(a, 12, b, 20, "totaal", 32));
    }

    @Test
    void a_small_figure_is_suppressed_with_a_neighbour_and_says_so() {
        // Given
        proef.verbeterden(a, 3);
        proef.verbeterden(b, 20);

        // When
        uitgifte.van(programma);

        // Then
        stand().then()
                .body(VERBETERD + ".pilots.waarde", equalTo(java.util.Arrays.asList(null, null)))
                .body(VERBETERD + ".pilots.reden", equalTo(List.of("ONDERDRUKT", "ONDERDRUKT")))
                .body(VERBETERD + ".pilots.findAll { it.aandeel != null }", equalTo(List.of()))
                .body(VERBETERD + ".totaal.waarde", equalTo(23));
    }

    @Test
    void one_person_more_does_not_change_what_is_out() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(programma);
        proef.verbeterden(a, 1);

        // When
        uitgifte.van(programma);

        // Then
        assertThat(waarden()).isEqualTo(Map.of(a, 12, b, 20, "totaal", 32));
        stand().then().body(VERBETERD + ".totaal.standPer", notNullValue());
    }

    @Test
    void ten_people_more_since_what_is_out_do() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(programma);
        proef.verbeterden(a, 4);
        uitgifte.van(programma);
        proef.verbeterden(a, 6);

        // When
        uitgifte.van(programma);

        // Then
        assertThat(waarden()).isEqualTo(Map.of(a, 22, b, 20, "totaal", 42));
    }

    @Test
    void a_cell_that_covered_a_small_one_does_not_appear_beside_the_total_it_covered_it_in() {
        // Given a total of 25 is out, of which 5 in b
        proef.verbeterden(a, 20);
        proef.verbeterden(b, 5);
        uitgifte.van(programma);
        proef.verbeterden(b, 7);

        // When
        uitgifte.van(programma);

        // Then 25 less the 20 of a would be b
        assertThat(waarden()).isEqualTo(waarden(null, null, 25));
    }

    @Test
    void one_person_more_in_a_suppressed_cell_does_not_show_in_the_total_of_a_later_stand() {
        // Given
        String c = a.replace("A-", "C-");
        proef.pilot(c, programma);
        proef.verbeterden(a, 20);
        proef.verbeterden(b, 3);
        proef.verbeterden(c, 30);
        uitgifte.van(programma);
        proef.verbeterden(b, 1);
        uitgifte.van(programma);
        proef.verbeterden(c, 10);

        // When
        uitgifte.van(programma);

        // Then 64 less 40 would be one more than 53 less 30
        assertThat(waarden()).containsEntry("totaal", 53).containsEntry(c, 30);
    }

    @Test
    void a_strict_figure_is_suppressed_when_few_people_have_more_items_in_the_wide_one() {
        // Given the same people in both readings, one of them with a bewijs more in the wide one
        for (int i = 0; i < 12; i++) {
            List<Feit> feiten = List.of(bewijs(Lezing.STRIKT, 1), bewijs(Lezing.RUIM, i == 0 ? 2 : 1));
            proef.zet(UUID.randomUUID().toString(), new Contributie(a, Groep.DEELNEMER, feiten));
        }

        // When
        uitgifte.van(programma);

        // Then
        stand().then()
                .body("kpis.find { it.code == 'BEWIJZEN' && it.lezing == 'RUIM' }.totaal.waarde", equalTo(13))
                .body("kpis.find { it.code == 'BEWIJZEN' && it.lezing == 'STRIKT' }.totaal.waarde", nullValue());
    }

    @Test
    void as_many_who_left_as_entered_are_people_who_moved() {
        // Given
        List<String> eersten = proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(programma);
        eersten.subList(0, 2).forEach(this::wis);
        proef.verbeterden(a, 9);

        // When
        uitgifte.van(programma);

        // Then two left and nine entered: eleven moved
        assertThat(waarden()).isEqualTo(Map.of(a, 19, b, 20, "totaal", 39));
    }

    @Test
    void of_an_erased_person_no_id_stays_in_the_release() {
        // Given
        List<String> mensen = proef.verbeterden(a, 12);
        uitgifte.van(programma);

        // When
        wis(mensen.getFirst());

        // Then
        assertThat(proef.rijen("select * from stand_lid where sleutel = '" + mensen.getFirst() + "'"))
                .isEmpty();
    }

    @Test
    void a_peildatum_before_the_first_stand_has_no_figures() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(programma);

        // When
        Response gisteren = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("peildatum", java.time.LocalDate.now().minusDays(3).toString())
                .get("/v1/kpis");

        // Then
        gisteren.then().body(VERBETERD + ".totaal.reden", equalTo("GEEN_STAND"));
    }

    @Test
    void the_first_stand_comes_by_itself_and_again_until_there_is_a_figure_to_see() {
        // Given
        proef.verbeterden(a, 3);
        planning.eerste();
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        bedrijvigheid.gewijzigd();

        // When
        planning.eerste();

        // Then
        assertThat(waarden()).isEqualTo(Map.of(a, 15, b, 20, "totaal", 35));
    }

    private static Feit bewijs(Lezing lezing, int aantal) {
        return new Feit(Kpi.BEWIJZEN, lezing, Proefdata.DAG, aantal, 1);
    }

    private Map<String, Object> waarden(Integer vanA, Integer vanB, Integer totaal) {
        Map<String, Object> waarden = new java.util.HashMap<>();
        waarden.put(a, vanA);
        waarden.put(b, vanB);
        waarden.put("totaal", totaal);
        return waarden;
    }

    private void wis(String sleutel) {
        proef.zet(sleutel, null);
        proef.inTransactie(db -> leden.vertrokken(db, List.of(sleutel)));
    }

    private Response stand() {
        Response antwoord = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .get("/v1/kpis");
        antwoord.then().statusCode(200).body("bron", equalTo("STAND"));
        return antwoord;
    }

    private Map<String, Object> waarden() {
        Map<String, Object> regel = stand().path(VERBETERD);
        Map<String, Object> waarden = new java.util.HashMap<>();
        for (Object pilot : (List<?>) regel.get("pilots")) {
            Map<?, ?> waarde = (Map<?, ?>) pilot;
            waarden.put((String) waarde.get("pilot"), waarde.get("waarde"));
        }
        waarden.put("totaal", ((Map<?, ?>) regel.get("totaal")).get("waarde"));
        return waarden;
    }
}
