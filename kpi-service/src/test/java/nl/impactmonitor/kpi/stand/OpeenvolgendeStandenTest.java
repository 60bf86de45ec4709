package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may not learn who lays figures side by side: of two standen, or of two readings. */
@QuarkusTest
class OpeenvolgendeStandenTest {

    @Inject
    Proefdata proef;

    @Inject
    GeefStandUit uitgifte;

    @Inject
    Berichten berichten;

    private Proefprogramma p;

    @BeforeEach
    void twee_pilots() {
        p = Proefprogramma.van(proef);
    }

    @Test
    void a_cell_that_covered_a_small_one_does_not_appear_beside_the_total_it_covered_it_in() {
        // Given a total of 25 is out, of which 5 in b
        proef.verbeterden(p.a(), 20);
        proef.verbeterden(p.b(), 5);
        uitgifte.van(p.programma());
        proef.verbeterden(p.b(), 7);

        // When
        uitgifte.van(p.programma());

        // Then 25 less the 20 of a would be b
        assertThat(p.waarden())
                .containsEntry(p.a(), null)
                .containsEntry(p.b(), null)
                .containsEntry("totaal", 25);
    }

    @Test
    void one_person_more_in_a_suppressed_cell_does_not_show_in_the_total_of_a_later_stand() {
        // Given
        String c = p.a().replace("A-", "C-");
        proef.pilot(c, p.programma());
        proef.deelnemers(c, 30);
        proef.verbeterden(p.a(), 20);
        proef.verbeterden(p.b(), 3);
        proef.verbeterden(c, 30);
        uitgifte.van(p.programma());
        proef.verbeterden(p.b(), 1);
        uitgifte.van(p.programma());
        proef.verbeterden(c, 10);

        // When
        uitgifte.van(p.programma());

        // Then 64 less 40 would be one more than 53 less 30: not both are new
        assertThat(p.waarden()).doesNotContainEntry(p.b(), 4);
        assertThat(List.of(p.waarden().get("totaal"), p.waarden().get(c))).isNotEqualTo(List.of(64, 40));
    }

    @Test
    void a_pilot_that_stood_still_does_not_tell_later_what_it_covered_before() {
        // Given a total of 23 is out, of which 3 in b, and nothing moves in a
        proef.verbeterden(p.a(), 20);
        proef.verbeterden(p.b(), 3);
        uitgifte.van(p.programma());
        proef.verbeterden(p.b(), 30);

        // When
        uitgifte.van(p.programma());

        // Then 53 less the 33 of b would be the 20 of a, then as now, and 23 less those the 3
        assertThat(p.waarden()).containsEntry(p.a(), null).containsEntry(p.b(), null);
    }

    @Test
    void a_pilot_of_which_a_berekening_tells_the_number_of_people_covers_no_other() {
        // Given 40 in a and 3 in b have both metingen, and of one programma a berekening is about the 40
        Proefprogramma zonder = veertigEnDrie();
        Proefprogramma met = veertigEnDrie();
        String id = UUID.randomUUID().toString();
        berichten.berekeningen(List.of(new Berichten.Bericht(id, 1, over(met.a(), id))));

        // When
        uitgifte.van(zonder.programma());
        uitgifte.van(met.programma());

        // Then 43 less the 40 that are told would be the 3
        assertThat(gemeten(zonder)).isEqualTo(43);
        assertThat(gemeten(met)).isNull();
    }

    @Test
    void what_a_berekening_told_stays_told_when_it_is_taken_back() {
        // Given
        Proefprogramma programma = veertigEnDrie();
        String id = UUID.randomUUID().toString();
        berichten.berekeningen(List.of(new Berichten.Bericht(id, 1, over(programma.a(), id))));
        berichten.berekeningen(List.of(new Berichten.Bericht(id, 2, null)));

        // When
        uitgifte.van(programma.programma());

        // Then
        assertThat(gemeten(programma)).isNull();
    }

    private static String over(String pilot, String id) {
        return new String(JsonSchemas.example("berekeningen.v1.json"))
                .replace("3c0e8d64-5b1f-4f0a-9a51-2f6d1f3f7a10", id)
                .replace("[\"TWENTE\", \"ZUIDOOST-BRABANT\"]", "[\"" + pilot + "\"]");
    }

    private Proefprogramma veertigEnDrie() {
        Proefprogramma nieuw = Proefprogramma.zonderMensen(proef);
        proef.deelnemers(nieuw.a(), 40);
        proef.deelnemers(nieuw.b(), 3);
        return nieuw;
    }

    /** In total. */
    private static Object gemeten(Proefprogramma van) {
        Map<String, Object> cel = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", van.programma())
                .queryParam("maat", "STROOM")
                .get("/v1/kpis/standtabellen")
                .path("cellen.find { it.onderdeel == 'EENMETING' && it.pilot == null }");
        assertThat(cel).isNotNull();
        return cel.get("waarde");
    }

    @Test
    void a_strict_figure_is_suppressed_when_few_people_have_more_items_in_the_wide_one() {
        // Given the same people in both readings, one of them with a bewijs more in the wide one
        for (int i = 0; i < 12; i++) {
            List<Feit> feiten = List.of(bewijs(Lezing.STRIKT, 1), bewijs(Lezing.RUIM, i == 0 ? 2 : 1));
            proef.zet(UUID.randomUUID().toString(), new Contributie(p.a(), Groep.DEELNEMER, feiten));
        }

        // When
        uitgifte.van(p.programma());

        // Then
        p.stand()
                .then()
                .body("kpis.find { it.code == 'BEWIJZEN' && it.lezing == 'RUIM' }.totaal.waarde", equalTo(13))
                .body("kpis.find { it.code == 'BEWIJZEN' && it.lezing == 'STRIKT' }.totaal.waarde", nullValue());
    }

    private static Feit bewijs(Lezing lezing, int aantal) {
        return new Feit(Kpi.BEWIJZEN, lezing, Proefdata.DAG, aantal, 1);
    }
}
