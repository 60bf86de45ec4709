package nl.impactmonitor.kpi.verandering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.projectie.Pilots;
import nl.impactmonitor.kpi.projectie.Pilotstaat;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LeefgebiedResourceTest {

    private static final String NUL = "2025-02-10";
    private static final String EEN = "2025-08-20";
    private static final String FINANCIEN = "leefgebieden.find { it.code == 'FINANCIEN' }";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Pilots pilots;

    @Inject
    Standuitgifte uitgifte;

    private String programma;
    private String noord;
    private String zuid;
    private String lijst;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        lijst = "LIJST-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    @Test
    void a_change_is_told_with_shares_tests_and_size() {
        // Given
        geef(ging(noord, 1, 3), ging(noord, 2, 3), ging(zuid, 3, 3), ging(zuid, 4, 3));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("LIVE"))
                .body("status", equalTo("VOORLOPIG"))
                .body("standPer", notNullValue())
                .body("definitieVersie", equalTo(2))
                .body(FINANCIEN + ".soort", equalTo("LEEFGEBIED"))
                .body(FINANCIEN + ".reeksen.instrument", equalTo(List.of(lijst + ".1")))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(4))
                .body(FINANCIEN + ".reeksen[0].beter.aantal", equalTo(2))
                .body(FINANCIEN + ".reeksen[0].gelijk.aantal", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].slechter.aantal", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].beter.aandeel", equalTo(0.5f))
                .body(FINANCIEN + ".reeksen[0].mediaan", equalTo(0.5f))
                .body(FINANCIEN + ".reeksen[0].gemiddelde", equalTo(0.5f))
                .body(FINANCIEN + ".reeksen[0].toetsen.wilcoxon.n", equalTo(3))
                .body(FINANCIEN + ".reeksen[0].toetsen.wilcoxon.exact", equalTo(true))
                .body(
                        FINANCIEN + ".reeksen[0].zin",
                        equalTo("Van 4 deelnemers met twee vergelijkbare scores ging 50% omhoog, bleef 25% gelijk en"
                                + " ging 25% omlaag; gemiddeld +0,5 punt."));
    }

    @Test
    void where_a_reliability_is_known_it_is_told_of_whom_the_change_is_more_than_an_error_of_measurement() {
        // Given SD 0.8 and r 0.75: a change counts from 1.109 points
        instrument(1, """
                [], "betrouwbaarheid": [{"score": "FINANCIEN", "soort": "TEST_HERTEST", "waarde": 0.75,
                                         "standaardafwijking": 0.8, "bron": "Proef 2025"}]""");
        geef(ging(noord, 1, 3), ging(noord, 2, 3), ging(zuid, 3, 3), ging(zuid, 4, 3), ging(zuid, 4, 2));

        // When
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        String regel = FINANCIEN + ".reeksen[0].betrouwbareVerandering";
        onderzoeker
                .then()
                .body(FINANCIEN + ".reeksen[0].beter.aantal", equalTo(2))
                .body(regel + ".instrument", equalTo(lijst + ".1"))
                .body(regel + ".bron", equalTo("Proef 2025"))
                .body(regel + ".vanaf", equalTo((float) (1.96 * 0.8 * Math.sqrt(2) * Math.sqrt(0.25))))
                .body(regel + ".beter.aantal", equalTo(1))
                .body(regel + ".onveranderd.aantal", equalTo(3))
                .body(regel + ".slechter.aantal", equalTo(1))
                .body(regel + ".beter.interval.van", notNullValue());
        vraag(Tokens.onderzoeker(), "/v1/leefgebieden/csv")
                .then()
                .body(containsString("DEELNEMERS,BETROUWBAAR_ONVERANDERD,AANTAL,3,personen"))
                .body(containsString("DEELNEMERS,BETROUWBARE_VERANDERING,VANAF,"));
        vraag(Tokens.projectleider(noord), "/v1/leefgebieden")
                .then()
                .statusCode(200)
                .body(regel, nullValue());
    }

    @Test
    void without_a_reference_group_it_is_a_change_and_no_effect() {
        // Given
        geef(ging(noord, 1, 3), ging(noord, 2, 3));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(FINANCIEN + ".reeksen[0].begrip", equalTo("VERANDERING"))
                .body(FINANCIEN + ".reeksen[0].bewijskracht.maryland", equalTo(1))
                .body(
                        FINANCIEN + ".reeksen[0].bewijskracht.tekst",
                        containsString("U mag hieruit niet besluiten dat het programma de oorzaak is"))
                .body(FINANCIEN + ".reeksen[0].referentie", nullValue());
    }

    @Test
    void a_reference_group_is_set_against_the_deelnemers_of_its_own_pilots() {
        // Given
        geef(
                ging(noord, 1, 3),
                ging(noord, 2, 3),
                ging(noord, 2, 3).referentie(),
                ging(noord, 3, 3).referentie(),
                ging(zuid, 1, 5),
                ging(zuid, 1, 5));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(FINANCIEN + ".reeksen[0].n", equalTo(4))
                .body(FINANCIEN + ".reeksen[0].begrip", equalTo("VERANDERING"))
                .body(FINANCIEN + ".reeksen[0].bewijskracht.maryland", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].referentie.begrip", equalTo("VERSCHIL_MET_REFERENTIE"))
                .body(FINANCIEN + ".reeksen[0].referentie.bewijskracht.maryland", equalTo(3))
                .body(FINANCIEN + ".reeksen[0].referentie.pilots", equalTo(List.of(noord)))
                .body(FINANCIEN + ".reeksen[0].referentie.deelnemers", equalTo(2))
                .body(FINANCIEN + ".reeksen[0].referentie.verschilInVerschillen", equalTo(1.0f))
                .body(FINANCIEN + ".reeksen[0].referentie.verschilAandeelBeter", equalTo(0.5f));
    }

    @Test
    void a_difference_between_pilots_is_no_difference_with_the_reference_group() {
        // Given everybody of noord gains about 2 and everybody of zuid about 0, in both groups
        List<Mens> mensen = new ArrayList<>();
        mensen.addAll(gingen(noord, 6, false));
        mensen.addAll(gingen(noord, 2, true));
        mensen.addAll(gingen(zuid, 2, false));
        mensen.addAll(gingen(zuid, 6, true));
        geef(mensen.toArray(Mens[]::new));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then pooled it would be 1.5 - 0.5; within each pilot there is none
        antwoord.then()
                .body(FINANCIEN + ".reeksen[0].referentie.deelnemers", equalTo(8))
                .body(FINANCIEN + ".reeksen[0].referentie.veranderingDeelnemers", equalTo(1.5f))
                .body(FINANCIEN + ".reeksen[0].referentie.veranderingReferentie", equalTo(1.5f))
                .body(FINANCIEN + ".reeksen[0].referentie.verschilInVerschillen", equalTo(0f))
                .body(FINANCIEN + ".reeksen[0].referentie.verschilAandeelBeter", equalTo(0f));
    }

    @Test
    void versions_that_were_not_declared_equivalent_are_never_compared() {
        // Given
        geef(
                ging(noord, 1, 3),
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of("FINANCIEN", 1))
                        .meting("EEN", EEN, lijst + ".2", Map.of("FINANCIEN", 5)));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(FINANCIEN + ".nietVergelijkbaar", equalTo(1))
                .body(FINANCIEN + ".reeksen.n", equalTo(List.of(1)));
    }

    @Test
    void versions_that_were_declared_equivalent_are_one_series() {
        // Given
        instrument(1, "[]");
        instrument(
                2,
                "[{\"instrument\": \"%s\", \"versie\": 1, \"items\": [{\"item\": \"F1\", \"daar\": \"F1\"}]}]"
                        .formatted(lijst));
        geef(
                ging(noord, 1, 3),
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of("FINANCIEN", 1))
                        .meting("EEN", EEN, lijst + ".2", Map.of("FINANCIEN", 5)));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(FINANCIEN + ".naam", equalTo("Geldzaken"))
                .body(FINANCIEN + ".nietVergelijkbaar", equalTo(0))
                .body(FINANCIEN + ".reeksen.n", equalTo(List.of(2)));
    }

    @Test
    void levels_of_nt1_and_nt2_are_never_mixed() {
        // Given
        instrument(1, "[]");
        geef(
                niveau("NT1", "NT1_LEZEN", 1, 2),
                niveau("NT2", "NT2_LEZEN", 4, 5),
                niveau("NT1", "LEZEN", 1, 2),
                niveau("NT2", "LEZEN", 4, 5));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(
                        "leefgebieden.findAll { it.soort == 'BASISVAARDIGHEID' }.collect { it.code + ' ' +"
                                + " it.leerderType + ' ' + it.reeksen[0].n }",
                        equalTo(List.of("LEZEN NT1 1", "LEZEN NT2 1", "NT1_LEZEN NT1 1", "NT2_LEZEN NT2 1")));
    }

    @Test
    void one_leefgebied_tells_its_transitions_and_what_drop_outs_can_have_done() {
        // Given
        geef(
                ging(noord, 1, 3),
                ging(noord, 2, 3),
                ging(noord, 4, 3),
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of("FINANCIEN", 3))
                        .uitgevallen("2025-04-01", "VERHUISD"),
                Mens.in(noord).meting("NUL", NUL, lijst + ".1", Map.of("FINANCIEN", 5)));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden/FINANCIEN");

        // Then
        String reeks = "leefgebieden[0].reeksen[0]";
        antwoord.then()
                .statusCode(200)
                .body("leefgebieden.size()", equalTo(1))
                .body(
                        reeks + ".overgangen.collect { it.van + '>' + it.naar + '=' + it.n }",
                        equalTo(List.of("1>3=1", "2>3=1", "4>3=1")))
                .body(reeks + ".verdeling.later[0].n", equalTo(3))
                .body(reeks + ".uitgevallen", equalTo(1))
                .body(reeks + ".nogNietGemeten", equalTo(1))
                .body(reeks + ".uitvalcontrole.start.uitvallers", equalTo(1))
                .body(reeks + ".uitvalcontrole.onveranderd.beter.n", nullValue())
                .body(reeks + ".uitvalcontrole.onveranderd.gelijk.aantal", equalTo(1))
                .body(reeks + ".uitvalcontrole.verslechterd.slechter.aantal", equalTo(2))
                .body(reeks + ".uitvalcontrole.onveranderd.gemiddeldeVerandering", equalTo(0.5f))
                .body(reeks + ".uitvalcontrole.verslechterd.gemiddeldeVerandering", equalTo(0.0f))
                .body(reeks + ".uitvalcontrole.derden.nummer", equalTo(List.of(1, 2, 3)));
    }

    @Test
    void a_yes_or_no_is_tested_by_mcnemar() {
        // Given
        String werk = "\"werkzaam\": true";
        geef(
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of())
                        .meting("EEN", EEN, lijst + ".1", Map.of(), werk),
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of())
                        .meting("EEN", EEN, lijst + ".1", Map.of(), werk),
                Mens.in(noord)
                        .meting("NUL", NUL, lijst + ".1", Map.of(), werk)
                        .meting("EEN", EEN, lijst + ".1", Map.of()));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden/WERKZAAM");

        // Then
        antwoord.then()
                .body("leefgebieden[0].soort", equalTo("SITUATIE"))
                .body("leefgebieden[0].reeksen[0].instrument", nullValue())
                .body("leefgebieden[0].reeksen[0].toetsen.mcNemar.naarJa", equalTo(2))
                .body("leefgebieden[0].reeksen[0].toetsen.mcNemar.naarNee", equalTo(1))
                .body("leefgebieden[0].reeksen[0].toetsen.mcNemar.p", equalTo(1.0f));
    }

    @Test
    void a_scale_of_which_only_two_values_occur_is_no_yes_or_no() {
        // Given
        geef(ging(noord, 2, 3), ging(noord, 2, 3), ging(noord, 3, 2));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        antwoord.then()
                .body(FINANCIEN + ".reeksen[0].toetsen.wilcoxon.n", equalTo(3))
                .body(FINANCIEN + ".reeksen[0].toetsen.mcNemar", nullValue());
    }

    @Test
    void the_vervolgmeting_makes_a_pair_of_its_own() {
        // Given
        geef(
                ging(noord, 1, 3).meting("VERVOLG", "2025-10-01", lijst + ".1", Map.of("FINANCIEN", 5)),
                ging(noord, 1, 2));

        // When
        Response antwoord = vraag(Tokens.onderzoeker(), "/v1/leefgebieden", "moment", "VERVOLG");

        // Then
        antwoord.then()
                .body("moment", equalTo("VERVOLG"))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].gemiddelde", equalTo(4.0f))
                .body(FINANCIEN + ".reeksen[0].nogNietGemeten", equalTo(1));
    }

    @Test
    void a_selection_counts_only_the_people_it_names() {
        // Given
        geef(
                ging(noord, 1, 3).geslacht("M"),
                ging(noord, 1, 2),
                ging(zuid, 1, 5).geslacht("M"));

        // When
        ValidatableResponse antwoord = vraag(
                        Tokens.onderzoeker(),
                        "/v1/leefgebieden",
                        "pilot",
                        noord,
                        "geslacht",
                        "M",
                        "instroommaand",
                        "2025-01")
                .then();

        // Then
        antwoord.body(
                        "selectie",
                        equalTo(Map.of(
                                "pilot",
                                List.of(noord),
                                "geslacht",
                                List.of("M"),
                                "instroommaand",
                                List.of("2025-01"))))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].gemiddelde", equalTo(2.0f));
    }

    @Test
    void only_whole_months_up_to_the_peildatum_count() {
        // Given
        geef(ging(noord, 1, 3));

        // When
        ValidatableResponse halverwege = vraag(Tokens.onderzoeker(), "/v1/leefgebieden", "peildatum", "2025-08-25")
                .then();
        ValidatableResponse einde = vraag(Tokens.onderzoeker(), "/v1/leefgebieden", "peildatum", "2025-08-31")
                .then();

        // Then
        halverwege
                .body("totEnMet", equalTo("2025-07-31"))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(0))
                .body(FINANCIEN + ".reeksen[0].nogNietGemeten", equalTo(1));
        einde.body("totEnMet", equalTo("2025-08-31")).body(FINANCIEN + ".reeksen[0].n", equalTo(1));
    }

    @Test
    void a_projectleider_sees_the_own_pilot_and_no_other() {
        // Given six who went up and five who stayed, as a change that all made alike is not told
        geef(Stream.of(
                        Stream.generate(() -> ging(noord, 1, 3)).limit(6),
                        Stream.generate(() -> ging(noord, 3, 3)).limit(5),
                        Stream.of(ging(zuid, 1, 5)))
                .flatMap(mensen -> mensen)
                .toArray(Mens[]::new));

        // When
        Response eigen = vraag(Tokens.projectleider(noord), "/v1/leefgebieden");
        Response ander = vraag(Tokens.projectleider(noord), "/v1/leefgebieden", "pilot", zuid);

        // Then
        eigen.then().statusCode(200).body(FINANCIEN + ".reeksen[0].n", equalTo(11));
        ander.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_projectleider_gets_no_change_of_few_people_and_an_onderzoeker_does() {
        // Given six who went up and two who went down
        geef(Stream.concat(
                        Stream.generate(() -> ging(noord, 1, 3)).limit(6),
                        Stream.generate(() -> ging(noord, 4, 3)).limit(2))
                .toArray(Mens[]::new));

        // When
        Response leider = vraag(Tokens.projectleider(noord), "/v1/leefgebieden/FINANCIEN");
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/leefgebieden/FINANCIEN");

        // Then
        leider.then()
                .statusCode(200)
                .body(FINANCIEN + ".reeksen[0].reden", equalTo("ONDERDRUKT"))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(null))
                .body(FINANCIEN + ".reeksen[0].slechter.aantal", equalTo(null))
                .body(FINANCIEN + ".reeksen[0].overgangen", equalTo(null));
        onderzoeker.then().body(FINANCIEN + ".reeksen[0].slechter.aantal", equalTo(2));
    }

    @Test
    void a_projectleider_cannot_filter_until_few_people_are_left() {
        // Given
        geef(Stream.concat(
                        Stream.generate(() -> ging(noord, 1, 3)).limit(6),
                        Stream.of(ging(noord, 1, 3).geslacht("X")))
                .toArray(Mens[]::new));

        // When
        Response een = vraag(Tokens.projectleider(noord), "/v1/leefgebieden", "geslacht", "X");
        Response rest = vraag(Tokens.projectleider(noord), "/v1/stroomcijfers", "geslacht", "V");
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/duurzaamheidscijfers", "geslacht", "X");

        // Then
        een.then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("geslacht"))
                .body("errors[0].code", equalTo("TE_WEINIG_PERSONEN"));
        rest.then().statusCode(400);
        onderzoeker.then().statusCode(200);
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once() {
        // Given
        String later = LocalDate.now().plusDays(40).toString();

        // When
        Response antwoord = vraag(
                Tokens.onderzoeker(),
                "/v1/leefgebieden",
                "peildatum",
                later,
                "geslacht",
                "VROUW",
                "instroommaand",
                "maart");

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItems("peildatum", "geslacht", "instroommaand"));
    }

    @Test
    void questions_that_contradict_themselves_or_ask_for_nothing_that_exists_are_refused() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response schaal = vraag(token, "/v1/leefgebieden/NT1_LEZEN", "leerderType", "NT2");
        Response regio = vraag(token, "/v1/leefgebieden", "regio", "BESTAAT_NIET");
        Response score = vraag(token, "/v1/leefgebieden/BESTAAT_NIET");
        Response moment = vraag(token, "/v1/leefgebieden", "moment", "NUL");
        Response dimensie = vraag(token, "/v1/leefgebieden", "haarkleur", "ROOD");

        // Then
        schaal.then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("code", "leerderType")))
                .body("errors.code", everyItem(equalTo("TEGENSTRIJDIG")));
        regio.then().statusCode(400).body("errors[0].parameter", equalTo("regio"));
        score.then().statusCode(404);
        moment.then().statusCode(400).body("errors[0].parameter", equalTo("moment"));
        dimensie.then().statusCode(400).body("errors[0].parameter", equalTo("haarkleur"));
    }

    @Test
    void a_regio_holds_the_people_of_its_pilots_and_contradicts_a_pilot_elsewhere() {
        // Given
        String regio = "R-" + noord;
        proef.inTransactie(db -> pilots.schrijf(
                db,
                Map.of(
                        noord,
                        new Pilotstaat(
                                noord,
                                noord,
                                programma,
                                "EUR",
                                LocalDate.parse("2025-01-01"),
                                LocalDate.parse("2027-12-31"),
                                new Pilotstaat.Regio(regio, "Regio")))));
        geef(ging(noord, 1, 3), ging(zuid, 1, 5));

        // When
        Response inRegio = vraag(Tokens.onderzoeker(), "/v1/leefgebieden", "regio", regio);
        Response elders = vraag(Tokens.onderzoeker(), "/v1/leefgebieden", "regio", regio, "pilot", zuid);

        // Then
        inRegio.then().body(FINANCIEN + ".reeksen[0].n", equalTo(1));
        elders.then().statusCode(400).body("errors[0].code", equalTo("TEGENSTRIJDIG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "aanleveraar", "beheerder"})
    void another_role_may_not_read(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        Response antwoord = vraag(token, "/v1/leefgebieden");

        // Then
        antwoord.then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void an_analist_reads_from_the_stand_how_many_went_up_and_down_and_nothing_more() {
        // Given
        instrument(1, "[]");
        for (String pilot : List.of(noord, zuid)) {
            for (int i = 0; i < 15; i++) {
                geef(ging(pilot, 1, 3), ging(pilot, 3, 3), ging(pilot, 4, 3));
            }
        }
        geef(ging(zuid, 1, 3));

        // When
        uitgifte.van(programma);

        // Then
        vraag(Tokens.analist(), "/v1/leefgebieden/FINANCIEN", "pilot", noord)
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("standPer", notNullValue())
                .body(FINANCIEN + ".reeksen[0].instrument", equalTo(lijst + ".1"))
                .body(FINANCIEN + ".reeksen[0].n", equalTo(45))
                .body(FINANCIEN + ".reeksen[0].beter.aantal", equalTo(15))
                .body(FINANCIEN + ".reeksen[0].bewijskracht.maryland", equalTo(1))
                .body(FINANCIEN + ".reeksen[0].gemiddelde", nullValue())
                .body(FINANCIEN + ".reeksen[0].toetsen", nullValue())
                .body(FINANCIEN + ".reeksen[0].overgangen", nullValue())
                .body(FINANCIEN + ".reeksen[0].uitvalcontrole", nullValue());
    }

    @Test
    void a_count_of_too_few_people_is_no_number_for_an_analist() {
        // Given
        instrument(1, "[]");
        for (int i = 0; i < 15; i++) {
            geef(ging(noord, 1, 3), ging(noord, 3, 3), ging(zuid, 1, 3), ging(zuid, 3, 3), ging(zuid, 4, 3));
        }
        geef(ging(noord, 4, 3), ging(noord, 4, 3));

        // When
        uitgifte.van(programma);

        // Then
        vraag(Tokens.analist(), "/v1/leefgebieden", "pilot", noord)
                .then()
                .statusCode(200)
                .body(FINANCIEN + ".reeksen[0].slechter.aantal", nullValue())
                .body(FINANCIEN + ".reeksen[0].slechter.aandeel", nullValue())
                .body(FINANCIEN + ".reeksen[0].reden", equalTo("ONDERDRUKT"));
    }

    @Test
    void an_analist_gets_no_selection_that_is_not_published() {
        // Given
        String token = Tokens.analist();

        // When
        Response antwoord = vraag(token, "/v1/leefgebieden", "geslacht", "V");
        Response leeg = vraag(token, "/v1/leefgebieden");

        // Then
        antwoord.then().statusCode(400).body("errors[0].code", equalTo("NIET_UITGEGEVEN"));
        leeg.then().statusCode(200).body("leefgebieden", equalTo(List.of())).body("standPer", nullValue());
    }

    /** Half of them a point above the gain of the pilot, and half a point below it. */
    private List<Mens> gingen(String pilot, int aantal, boolean referentie) {
        int winst = pilot.equals(noord) ? 2 : 0;
        List<Mens> mensen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            Mens mens = ging(pilot, 2, 2 + winst + (i % 2 == 0 ? 1 : -1));
            mensen.add(referentie ? mens.referentie() : mens);
        }
        return mensen;
    }

    private Mens ging(String pilot, int van, int naar) {
        return Mens.in(pilot)
                .meting("NUL", NUL, lijst + ".1", Map.of("FINANCIEN", van))
                .meting("EEN", EEN, lijst + ".1", Map.of("FINANCIEN", naar));
    }

    private Mens niveau(String leerderType, String code, int van, int naar) {
        return Mens.in(noord)
                .leerderType(leerderType)
                .meting("NUL", NUL, lijst + ".1", Map.of(code, van))
                .meting("EEN", EEN, lijst + ".1", Map.of(code, naar));
    }

    private void geef(Mens... mensen) {
        berichten.deelnemers(Mens.berichten(new ArrayList<>(List.of(mensen))));
    }

    private void instrument(int versie, String gelijkwaardig) {
        berichten.instrumenten(
                List.of(new Berichten.Bericht(lijst + "." + versie, 1, """
                        {"code": "%s", "instrumentVersie": %d, "versie": 1, "naam": "Proef",
                         "scores": [
                           {"code": "FINANCIEN", "naam": "Geldzaken", "soort": "LEEFGEBIED", "items": ["F1"], "minimumAandeel": 1},
                           {"code": "LEZEN", "naam": "Lezen", "soort": "BASISVAARDIGHEID", "items": ["L1"], "minimumAandeel": 1}],
                         "gelijkwaardig": %s}
                        """.formatted(lijst, versie, gelijkwaardig))));
    }

    private Response vraag(String token, String pad, String... vraag) {
        var verzoek = given().auth().oauth2(token).queryParam("programma", programma);
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        return verzoek.get(pad);
    }
}
