package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GeefStandUitTest {

    @Inject
    Proefdata proef;

    @Inject
    GeefStandUit uitgifte;

    @Inject
    Beurt beurt;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Inject
    StandPlanning planning;

    @Inject
    StandLeden leden;

    @Inject
    Bedrijvigheid bedrijvigheid;

    private Proefprogramma p;
    private String a;
    private String b;

    @BeforeEach
    void twee_pilots() {
        p = Proefprogramma.van(proef);
        a = p.a();
        b = p.b();
    }

    @Test
    void an_analist_reads_figures_of_enough_people() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);

        // When
        uitgifte.van(p.programma());

        // Then
        assertThat(p.waarden()).isEqualTo(Map.of(a, 12, b, 20, "totaal", 32));
    }

    @Test
    void a_small_figure_is_suppressed_with_a_neighbour_and_says_so() {
        // Given
        proef.verbeterden(a, 3);
        proef.verbeterden(b, 20);

        // When
        uitgifte.van(p.programma());

        // Then
        p.stand()
                .then()
                .body(Proefprogramma.VERBETERD + ".pilots.waarde", equalTo(java.util.Arrays.asList(null, null)))
                .body(Proefprogramma.VERBETERD + ".pilots.reden", equalTo(List.of("ONDERDRUKT", "ONDERDRUKT")))
                .body(Proefprogramma.VERBETERD + ".pilots.findAll { it.aandeel != null }", equalTo(List.of()))
                .body(Proefprogramma.VERBETERD + ".totaal.waarde", equalTo(23));
    }

    @Test
    void one_person_more_does_not_change_what_is_out() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(p.programma());
        proef.verbeterden(a, 1);

        // When
        uitgifte.van(p.programma());

        // Then
        assertThat(p.waarden()).isEqualTo(Map.of(a, 12, b, 20, "totaal", 32));
        p.stand().then().body(Proefprogramma.VERBETERD + ".totaal.standPer", notNullValue());
    }

    @Test
    void ten_people_more_since_what_is_out_do() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(p.programma());
        proef.verbeterden(a, 4);
        uitgifte.van(p.programma());
        proef.verbeterden(a, 6);

        // When
        uitgifte.van(p.programma());

        // Then
        assertThat(p.waarden()).isEqualTo(Map.of(a, 22, b, 20, "totaal", 42));
    }

    @Test
    void as_many_who_left_as_entered_are_people_who_moved() {
        // Given
        List<String> eersten = proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(p.programma());
        eersten.subList(0, 2).forEach(this::wis);
        proef.verbeterden(a, 9);

        // When
        uitgifte.van(p.programma());

        // Then two left and nine entered: eleven moved
        assertThat(p.waarden()).isEqualTo(Map.of(a, 19, b, 20, "totaal", 39));
    }

    @Test
    void of_an_erased_person_no_id_stays_in_the_release() {
        // Given
        List<String> mensen = proef.verbeterden(a, 12);
        uitgifte.van(p.programma());

        // When
        wis(mensen.getFirst());

        // Then
        assertThat(proef.rijen("select * from stand_toestand where sleutel = '" + mensen.getFirst() + "'"))
                .isEmpty();
    }

    @Test
    void a_peildatum_before_the_first_stand_has_no_figures() {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        uitgifte.van(p.programma());

        // When
        Response gisteren = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", p.programma())
                .queryParam("peildatum", java.time.LocalDate.now().minusDays(3).toString())
                .get("/v1/kpis");

        // Then
        gisteren.then().body(Proefprogramma.VERBETERD + ".totaal.reden", equalTo("GEEN_STAND"));
    }

    @Test
    void the_first_stand_comes_by_itself_and_again_until_there_is_a_figure_to_see() {
        // Given
        Proefprogramma klein = Proefprogramma.zonderMensen(proef);
        proef.deelnemers(klein.a(), 3);
        planning.eerste();
        proef.deelnemers(klein.a(), 12);
        proef.deelnemers(klein.b(), 20);
        bedrijvigheid.gewijzigd();

        // When
        planning.eerste();

        // Then
        assertThat(klein.waarden(Proefprogramma.AANGEMELD))
                .isEqualTo(Map.of(klein.a(), 15, klein.b(), 20, "totaal", 35));
    }

    @Test
    void a_stand_that_is_asked_for_while_another_is_in_the_making_comes_after_it() throws Exception {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        try (Connection ander = werk.getConnection()) {
            beurt.neem(ander, p.programma());
            Uitgifte vannacht = uitgifte.alsNiemandAndersHetDoet(p.programma());

            // When
            CompletableFuture<Uitgifte> gevraagd = CompletableFuture.supplyAsync(() -> uitgifte.van(p.programma()));
            while (!wacht(ander)) {
                Thread.onSpinWait();
            }
            beurt.geefTerug(ander, p.programma());

            // Then
            assertThat(vannacht).isEqualTo(Uitgifte.GEEN);
            assertThat(gevraagd.get(20, TimeUnit.SECONDS)).isEqualTo(Uitgifte.GEMAAKT);
        }
        assertThat(p.waarden()).isEqualTo(Map.of(a, 12, b, 20, "totaal", 32));
    }

    @Test
    void a_stand_of_another_programma_in_the_making_keeps_nobody() throws Exception {
        // Given
        proef.verbeterden(a, 12);
        proef.verbeterden(b, 20);
        try (Connection ander = werk.getConnection()) {
            beurt.neem(ander, "T-ANDER");

            // When
            Uitgifte gemaakt = uitgifte.alsNiemandAndersHetDoet(p.programma());

            // Then
            beurt.geefTerug(ander, "T-ANDER");
            assertThat(gemaakt).isEqualTo(Uitgifte.GEMAAKT);
        }
    }

    private static boolean wacht(Connection db) throws SQLException {
        try (Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            rij.next();
            return rij.getBoolean(1);
        }
    }

    private void wis(String sleutel) {
        proef.zet(sleutel, null);
        proef.inTransactie(db -> leden.vertrokken(db, List.of(sleutel)));
    }
}
