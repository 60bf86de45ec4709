package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.kpi.kader.Verankeringen;
import nl.impactmonitor.kpi.kader.Verankeringstaat;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VaststellingResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Factoren factoren;

    @Inject
    Verankeringen scans;

    @Test
    void a_vastgesteld_report_has_a_number_is_there_for_an_analist_and_stays() {
        // Given
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        String tweede = rapport.gemaakt(programma, "");
        rapport.stelVast(eerste);

        // When
        Response antwoord = rapport.stelVast(tweede);

        // Then
        antwoord.then().statusCode(200).body("status", equalTo("VASTGESTELD")).body("uitgave", equalTo(2));
        rapport.lees(Tokens.analist(), tweede, "/getallen").then().statusCode(200);
        verwijder(tweede).then().statusCode(409).body("code", equalTo("VASTGESTELD"));
        assertThat(proef.rijen("select status from rapportage where id = '" + tweede + "'"))
                .containsExactly("VASTGESTELD");
    }

    @Test
    void every_form_says_whether_it_is_a_concept_or_which_uitgave() throws Exception {
        // Given a stand that is final, so that only the report can still be provisional
        Programma programma = rapport.metStand();
        rapport.maakDefinitief(programma);
        String eerste = rapport.gemaakt(programma, "");
        String tweede = rapport.gemaakt(programma, "");
        rapport.stelVast(eerste);
        List<String> voor = vormen(tweede);

        // When
        rapport.stelVast(tweede);

        // Then
        assertThat(voor).allSatisfy(vorm -> assertThat(vorm)
                .contains("Intern vertrouwelijk - Voorlopig", "Concept, nog niet vastgesteld")
                .doesNotContain("Intern vertrouwelijk - Definitief", "Uitgave"));
        assertThat(vormen(tweede)).allSatisfy(vorm -> assertThat(vorm)
                .contains("Intern vertrouwelijk - Definitief", "Uitgave 2, vastgesteld op ")
                .doesNotContain("Intern vertrouwelijk - Voorlopig", "Concept, nog niet"));
        assertThat(html(eerste)).contains("Uitgave 1, vastgesteld op ");
    }

    private List<String> vormen(String id) throws IOException {
        return List.of(html(id), word(id), pdf(id), zip(id));
    }

    private String pdf(String id) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rapport.lees(id, "/pdf").asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What the file says of itself, at its end. */
    private String zip(String id) {
        byte[] zip = rapport.lees(id, "/zip").asByteArray();
        return new String(zip, Math.max(0, zip.length - 200), Math.min(200, zip.length), StandardCharsets.UTF_8);
    }

    private String html(String id) {
        return rapport.lees(id, "/html").asString();
    }

    private String word(String id) throws IOException {
        try (XWPFWordExtractor word =
                new XWPFWordExtractor(new XWPFDocument(rapport.lees(id, "/docx").asInputStream()))) {
            return word.getText();
        }
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_vastgesteld() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        rapport.stelVast(id);

        // When
        Throwable fout = catchThrowable(() ->
                proef.rijen("update rapportage set rubricering = 'Openbaar' where id = '" + id + "' returning id"));

        // Then
        assertThat(fout).hasStackTraceContaining("what a report says does not change");
    }

    @Test
    void a_report_that_tells_of_a_few_people_is_not_vastgesteld_and_says_where() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String tekst = rapport.lees(id, "/momentopname").asString();
        rapport.vervang(id, tekst.replace("\"waarde\":60}", "\"waarde\":3}"));

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("ONTHULLING_OPEN"))
                .body("errors.parameter", hasItem("kpi.DEELNEMERS.RUIM.totaal"));
        rapport.lees(id, "/bevindingen").then().body("items.code", hasItem("ONDER_MINIMUM"));
    }

    @Test
    void a_report_without_a_part_goes_out_only_when_that_part_is_said_to_be_missing() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        proef.rijen("update rapportage set mislukte_delen = '{MKBA,BBP}' where id = '" + id + "' returning id");

        // When
        Response zonderWoorden = rapport.stelVast(id);
        Response metEen = rapport.stelVast(id, "?zonder=MKBA");
        Response metBeide = rapport.stelVast(id, "?zonder=MKBA&zonder=BBP");

        // Then
        zonderWoorden
                .then()
                .statusCode(409)
                .body("code", equalTo("DEEL_MISLUKT"))
                .body("errors.code", contains("MKBA", "BBP"))
                .body("errors.detail[1]", containsString("Bbp-effect kon niet worden gemaakt"));
        metEen.then().statusCode(409).body("errors.code", contains("BBP"));
        metBeide.then().statusCode(200).body("mislukteDelen", contains("MKBA", "BBP"));
        rapport.stelVast(id, "?zonder=IETS").then().statusCode(400);
    }

    @Test
    void a_number_that_is_hidden_and_follows_from_the_others_is_refused_with_the_reason() {
        // Given a report that hides one pilot, of seven people, and shows the other and the total
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String adres = "kpi.DEELNEMERS.RUIM." + programma.b();
        String tekst = rapport.lees(id, "/momentopname").asString().replace("\"waarde\":60}", "\"waarde\":37}");
        rapport.vervang(id, zonder(tekst, adres));

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("ONTHULLING_OPEN"))
                .body("errors.find { it.parameter == '" + adres + "' }.code", equalTo("AF_TE_LEIDEN"))
                .body(
                        "errors.find { it.parameter == '" + adres + "' }.detail",
                        containsString("volgt tot op minder dan 5"));
    }

    @Test
    void words_whose_approval_was_taken_back_do_not_go_out() {
        // Given
        Programma programma = rapport.metStand();
        String interview = UUID.randomUUID().toString();
        Factorstaat.Citaat citaat =
                new Factorstaat.Citaat(UUID.randomUUID().toString(), "We bellen.", "ROC", List.of());
        proef.inTransactie(db -> factoren.schrijf(
                db,
                Map.of(interview, new Factorstaat(interview, programma.a(), "REGIONAAL", List.of(), List.of(citaat)))));
        String id = rapport.gemaakt(programma, "");
        proef.inTransactie(db -> factoren.schrijf(
                db, Map.of(interview, new Factorstaat(interview, programma.a(), "REGIONAAL", List.of(), List.of()))));

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then().statusCode(409).body("errors.code", contains("CITAAT_INGETROKKEN"));
    }

    @Test
    void what_a_score_rests_on_does_not_go_out_once_it_was_erased() {
        // Given
        Programma programma = rapport.metStand();
        String scan = UUID.randomUUID().toString();
        proef.inTransactie(
                db -> scans.schrijf(db, Map.of(scan, scan(scan, programma, "Zij zei dat het niet anders kon."))));
        String id = rapport.gemaakt(programma, "");
        assertThat(rapport.lees(id, "/bevindingen").<List<String>>path("items.code"))
                .isEmpty();

        // When
        proef.inTransactie(db -> scans.schrijf(db, Map.of(scan, scan(scan, programma, null))));

        // Then
        rapport.stelVast(id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("TOELICHTING_INGETROKKEN"))
                .body("errors.parameter", contains("verankering.KWALITEIT." + programma.a() + ".2026-02-01"));
    }

    private static Verankeringstaat scan(String scan, Programma programma, String toelichting) {
        return new Verankeringstaat(
                scan,
                programma.a(),
                LocalDate.parse("2026-02-01"),
                "START",
                Verankeringstaat.Status.VASTGESTELD,
                "RUBRIEK",
                1,
                List.of(new Verankeringstaat.Score("KWALITEIT", "Kwaliteit", toelichting, 2, 1)));
    }

    @Test
    void two_reports_that_together_tell_of_a_few_people_do_not_both_go_out_when_asked_at_once() {
        // Given two concepts about the same moment, of which one counts three people less
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        String tweede = rapport.gemaakt(programma, "");
        String tekst = rapport.lees(tweede, "/momentopname").asString();
        rapport.vervang(tweede, tekst.replace("\"waarde\":60}", "\"waarde\":57}"));

        // When
        List<CompletableFuture<Integer>> antwoorden = Stream.of(eerste, tweede)
                .map(id ->
                        CompletableFuture.supplyAsync(() -> rapport.stelVast(id).statusCode()))
                .toList();

        // Then
        assertThat(antwoorden.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_report_is_looked_at_beside_those_that_who_adopts_it_may_not_see() {
        // Given a report about both pilots that hides a number of one of them
        Programma programma = rapport.metStand();
        String adres = "kpi.ARBEIDSMARKT.RUIM." + programma.a();
        String breed = rapport.gemaakt(programma, "");
        rapport.vervang(breed, zonder(rapport.lees(breed, "/momentopname").asString(), adres));
        rapport.stelVast(breed).then().statusCode(200);
        String smal = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.a() + "\"]");

        // When
        String token = Tokens.of("onderzoeker").pilots(programma.a()).sign();

        // Then
        rapport.lees(token, breed, "").then().statusCode(404);
        rapport.lees(token, smal, "/bevindingen")
                .then()
                .statusCode(200)
                .body("items.find { it.adres == '" + adres + "' }.code", equalTo("EERDER_ONDERDRUKT"));
    }

    /** The same snapshot without the value of one number. */
    private static String zonder(String tekst, String adres) {
        Momentopname m = Canoniek.opgeslagen(tekst).momentopname();
        List<Onderdeel> onderdelen = m.onderdelen().stream()
                .map(onderdeel -> onderdeel.met(onderdeel.getallen().stream()
                        .map(getal -> getal.adres().equals(adres) ? onderdrukt(getal) : getal)
                        .toList()))
                .toList();
        return Canoniek.van(Momentopname.van(m.kop(), m.vragen(), m.definities(), onderdelen, m.achtergrond()))
                .tekst();
    }

    private static Getal onderdrukt(Getal g) {
        return new Getal(
                g.adres(),
                g.naam(),
                g.plaats(),
                null,
                "ONDERDRUKT",
                g.eenheid(),
                g.bron(),
                g.definitieVersie(),
                g.standPer(),
                g.doelwaarde(),
                g.filters(),
                g.toelichting(),
                null);
    }

    @Test
    void a_snapshot_that_was_changed_is_refused() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String tekst = rapport.lees(id, "/momentopname").asString();
        rapport.vervang(
                id,
                tekst.replace("\"waarde\":60}", "\"waarde\":61}"),
                Canoniek.opgeslagen(tekst + " ").checksum());

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("MOMENTOPNAME_GEWIJZIGD"));
        rapport.lees(id, "/getallen").then().statusCode(409);
    }

    @Test
    void a_version_that_was_not_seen_is_not_vastgesteld() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        String pad = "/v1/rapportages/" + id + "/vaststelling";

        // When
        Response zonder = given().auth().oauth2(Tokens.onderzoeker()).put(pad);
        Response oud = given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"1\"")
                .put(pad);

        // Then
        zonder.then().statusCode(428);
        oud.then().statusCode(412);
    }

    private Response verwijder(String id) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", rapport.lees(id, "").header("ETag"))
                .delete("/v1/rapportages/" + id);
    }
}
