package nl.impactmonitor.kpi.maat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analist reads beside the KPI table: flow, durability and the months of a KPI, as they went out. */
@QuarkusTest
class UitgegevenMatenTest {

    private static final String LIJST = "ZRM-U.1";
    private static final String OPLEIDING =
            "\"werkzaam\": false, \"opleidingsniveau\": \"mbo-2\", \"leerweg\": \"BOL\"";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private final List<Mens> mensen = new ArrayList<>();
    private String programma;
    private String noord;
    private String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        noord = "N-" + eigen;
        zuid = "Z-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    @Test
    void an_analist_reads_the_steps_and_the_reasons_of_uitval() {
        // Given
        groepenVan12();

        // When
        geefUit();

        // Then
        lees("/v1/stroomcijfers", "pilot", noord)
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("standPer", notNullValue())
                .body("status", equalTo("VOORLOPIG"))
                .body("definitieVersie", equalTo(1))
                .body(
                        "stappen.collect { it.stap + ' ' + it.aantal }",
                        equalTo(List.of(
                                "AANGEMELD 96",
                                "INSTEMMING 84",
                                "GESTART null",
                                "NULMETING 72",
                                "EENMETING 48",
                                "VERVOLG 0")))
                .body("stappen.find { it.stap == 'GESTART' }.reden", equalTo("ONDERDRUKT"))
                .body("stappen.find { it.stap == 'NULMETING' }.aandeel.aandeel", equalTo((float) (72 / 84.0)))
                .body("uitval.totaal.aantal", equalTo(24))
                .body(
                        "uitval.redenen.collect { it.reden + ' ' + it.aantal.aantal }",
                        equalTo(List.of("GEZONDHEID 12", "VERHUISD 12")))
                .body("scores", hasSize(0));
        lees("/v1/stroomcijfers").then().body("stappen.find { it.stap == 'EENMETING' }.aantal", equalTo(96));
    }

    @Test
    void an_analist_reads_who_lasted() {
        // Given
        groepenVan12();

        // When
        geefUit();

        // Then
        String na3 = "deelnemers.peilingen.find { it.maanden == 3 }";
        lees("/v1/duurzaamheidscijfers", "pilot", zuid)
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("deelnemers.gestart", equalTo(48))
                .body(na3 + ".teVolgen", equalTo(48))
                .body(na3 + ".teVroeg", equalTo(0))
                .body(na3 + ".onbekend", equalTo(12))
                .body(na3 + ".nogActief.aantal", equalTo(24))
                .body(na3 + ".nogActief.aandeel", equalTo((float) (24 / 36.0)))
                .body("deelnemers.doorstroomMbo.aantal", equalTo(12));
    }

    @Test
    void an_analist_reads_the_months_and_quarters_of_a_kpi() {
        // Given
        groepenVan12();

        // When
        geefUit();

        // Then
        lees("/v1/kpis/MATCHES/verloop")
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("lezingen[0].maanden[0].maand", equalTo("2025-03"))
                .body("lezingen[0].maanden.aantal[0..3]", equalTo(List.of(72, 0, 0, 24)))
                .body("lezingen[0].maanden.cumulatief[3]", equalTo(96))
                .body(
                        "lezingen[0].kwartalen.collect { it.kwartaal + ' ' + it.aantal }",
                        equalTo(List.of("2025-K1 72", "2025-K2 24")));
        lees("/v1/kpis/DEELNEMERS/verloop", "pilot", noord)
                .then()
                .body("lezingen.find { it.lezing == 'RUIM' }.maanden[0].aantal", equalTo(96));
    }

    @Test
    void a_thin_month_is_suppressed_in_every_form() {
        // Given two matches in a month of their own
        groepenVan12();
        mensen.addAll(maal(2, () -> gemeten(noord).match("2025-05-10", "")));

        // When
        geefUit();

        // Then
        String mei = "lezingen[0].maanden.find { it.maand == '2025-05' }";
        lees("/v1/kpis/MATCHES/verloop")
                .then()
                .body(mei + ".aantal", nullValue())
                .body(mei + ".reden", equalTo("ONDERDRUKT"))
                .body("lezingen[0].maanden.cumulatief.findAll { it == 98 }", hasSize(0));
        String csv = lees("/v1/kpis/MATCHES/verloop/csv").asString();
        assertThat(csv).contains("2025-05-01,AANTAL,.,matches,ONDERDRUKT");
        lees("/v1/kpis/MATCHES/verloop/csv-metadata").then().body(containsString("creativecommons"));
        lees("/v1/kpis/MATCHES/verloop/svg")
                .then()
                .body(containsString("afgeschermde stand"))
                .body(containsString("mei 2025: niet getoond"));
        lees("/v1/kpis/MATCHES/verloop/png").then().statusCode(200);
    }

    @Test
    void few_drop_outs_are_suppressed_with_their_reasons() {
        // Given three who left in each pilot
        mensen.addAll(maal(30, () -> gemeten(noord)));
        mensen.addAll(maal(30, () -> gemeten(zuid)));
        mensen.addAll(maal(3, () -> nul(noord).uitgevallen("2025-05-01", "VERHUISD")));

        // When
        geefUit();

        // Then
        lees("/v1/stroomcijfers", "pilot", noord)
                .then()
                .body("uitval.totaal.aantal", nullValue())
                .body("uitval.totaal.reden", equalTo("ONDERDRUKT"))
                .body("uitval.redenen.aantal.aantal.findAll { it != null }", hasSize(0));
        lees("/v1/kpis/standtabellen", "maat", "UITVAL").then().body("cellen.findAll { it.waarde == 3 }", hasSize(0));
    }

    @Test
    void that_nobody_is_in_a_suppressed_cell_does_not_show_as_a_row_that_is_missing() {
        // Given nobody of noord is better
        mensen.addAll(maal(15, () -> gemeten(noord)));
        mensen.addAll(maal(15, () -> met(noord, 3)));
        mensen.addAll(maal(15, () -> gemeten(zuid)));
        mensen.addAll(maal(15, () -> met(zuid, 3)));
        mensen.addAll(maal(15, () -> met(zuid, 1)));

        // When
        geefUit();

        // Then
        String slechter = "cellen.find { it.pilot == '" + noord + "' && it.onderdeel.endsWith('SLECHTER') }";
        lees("/v1/kpis/standtabellen", "maat", "FINANCIEN")
                .then()
                .body(slechter, notNullValue())
                .body(slechter + ".waarde", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stroomcijfers", "/v1/duurzaamheidscijfers", "/v1/leefgebieden"})
    void a_filter_that_could_single_somebody_out_is_refused_with_what_there_is(String pad) {
        // Given
        String analist = Tokens.analist();

        // When
        Response antwoord = given().auth()
                .oauth2(analist)
                .queryParam("programma", programma)
                .queryParam("geslacht", "X")
                .queryParam("leeftijdsklasse", "65+")
                .get(pad);

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", equalTo(List.of("geslacht", "leeftijdsklasse")))
                .body("errors.code.unique()", equalTo(List.of("NIET_UITGEGEVEN")))
                .body("errors[0].detail", containsString("/v1/kpis/standtabellen"));
    }

    @Test
    void a_free_combination_is_refused_with_the_tables_that_there_are() {
        // Given
        String dimensies = "pilot,geslacht,doelgroep";

        // When
        Response antwoord = lees("/v1/kpis/uitsplitsingen", "dimensies", dimensies);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NIET_UITGEGEVEN"))
                .body("errors[0].detail", containsString("opleiding,leerderType"));
        lees("/v1/kpis/uitsplitsingen/csv", "dimensies", dimensies).then().statusCode(400);
    }

    @Test
    void a_stand_that_was_declared_final_says_so_in_every_answer_and_a_later_one_does_not() {
        // Given
        groepenVan12();
        geefUit();

        // When
        Response ander = stelVast("T-BESTAAT-NIET");
        Response vast = stelVast(programma);

        // Then
        assertThat(vast.statusCode()).as(vast.asString()).isEqualTo(204);
        ander.then().statusCode(404);
        for (String pad : List.of(
                "/v1/kpis",
                "/v1/kpis/MATCHES/verloop",
                "/v1/stroomcijfers",
                "/v1/duurzaamheidscijfers",
                "/v1/leefgebieden",
                "/v1/kpis/standtabellen?maat=MATCHES")) {
            lees(pad).then().body("status", equalTo("DEFINITIEF"));
        }
        assertThat(lees("/v1/kpis/csv-metadata").asString()).contains("definitief");
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .get("/v1/stroomcijfers")
                .then()
                .body("status", equalTo("VOORLOPIG"));
        uitgifte.van(programma);
        lees("/v1/stroomcijfers").then().body("status", equalTo("VOORLOPIG"));
    }

    private static Response stelVast(String programma) {
        return given().auth()
                .oauth2(Tokens.of("platformbeheer").sign())
                .put("/beheer/standen/" + programma + "/definitief");
    }

    @Test
    void before_the_first_stand_there_are_no_figures_and_it_does_not_say_zero() {
        // Given
        groepenVan12();
        berichten.deelnemers(Mens.berichten(mensen));

        // When
        Response stroom = lees("/v1/stroomcijfers");
        Response duurzaam = lees("/v1/duurzaamheidscijfers");
        Response verloop = lees("/v1/kpis/MATCHES/verloop");

        // Then
        stroom.then().statusCode(200).body("standPer", nullValue()).body("stappen", hasSize(0));
        duurzaam.then().statusCode(200).body("deelnemers", nullValue());
        verloop.then().statusCode(200).body("lezingen[0].maanden", hasSize(0));
        assertThat(lees("/v1/kpis/MATCHES/verloop/csv").asString()).doesNotContain("AANTAL");
    }

    private void geefUit() {
        berichten.deelnemers(Mens.berichten(mensen));
        uitgifte.van(programma);
    }

    /** Twelve of each kind in both pilots: nothing is small. */
    private void groepenVan12() {
        for (String pilot : List.of(noord, zuid)) {
            mensen.addAll(maal(12, () -> Mens.in(pilot).zonderInstemming()));
            mensen.addAll(maal(12, () -> Mens.in(pilot)));
            mensen.addAll(maal(12, () -> gemeten(pilot).match("2025-03-01", ", \"inDienstNa3\": true")));
            mensen.addAll(maal(12, () -> gemeten(pilot).match("2025-03-01", ", \"inDienstNa3\": false")));
            mensen.addAll(maal(12, () -> nul(pilot)
                    .meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", 2), OPLEIDING)
                    .match("2025-06-01", "")));
            mensen.addAll(maal(12, () -> gemeten(pilot).match("2025-03-01", "")));
            mensen.addAll(maal(12, () -> nul(pilot).uitgevallen("2025-05-01", "VERHUISD")));
            mensen.addAll(maal(12, () -> nul(pilot).uitgevallen("2025-05-01", "GEZONDHEID")));
        }
    }

    private static Mens nul(String pilot) {
        return Mens.in(pilot).meting("NUL", "2025-02-10", LIJST, Map.of("FINANCIEN", 2));
    }

    private static Mens gemeten(String pilot) {
        return met(pilot, 2);
    }

    private static Mens met(String pilot, int later) {
        return nul(pilot).meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", later));
    }

    private static List<Mens> maal(int aantal, Supplier<Mens> mens) {
        return IntStream.range(0, aantal).mapToObj(i -> mens.get()).toList();
    }

    private Response lees(String pad, String... vraag) {
        var verzoek = given().auth().oauth2(Tokens.analist()).queryParam("programma", programma);
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        return verzoek.get(pad);
    }
}
