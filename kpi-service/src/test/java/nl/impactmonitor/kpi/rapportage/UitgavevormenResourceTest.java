package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapport.Sha256;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report that was vastgesteld is the files that were made then. */
@QuarkusTest
class UitgavevormenResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Test
    void what_was_vastgesteld_has_four_files_and_tells_the_checksum_of_each() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");
        rapport.lees(id, "").then().body("vormen", nullValue());

        // When
        Response vastgesteld = rapport.stelVast(id);

        // Then
        vastgesteld.then().statusCode(200).body("vormen.vorm", containsInAnyOrder("HTML", "DOCX", "PDF", "ZIP"));
        for (Rapportvorm vorm : Rapportvorm.values()) {
            Response bestand = rapport.lees(Tokens.analist(), id, pad(vorm));
            String som = Sha256.van(bestand.asByteArray());
            bestand.then().statusCode(200).header("Vorm-Bewaard", "true").header("ETag", "\"" + som + "\"");
            vastgesteld.then().body("vormen.find { it.vorm == '" + vorm + "' }.checksum", equalTo(som));
        }
    }

    @Test
    void a_concept_has_no_files_of_its_own_yet() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");

        // When
        Response bestand = rapport.lees(id, "/html");

        // Then
        bestand.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Vorm-Bewaard", "false")
                .header("ETag", nullValue());
    }

    /** The row stands for what another version of this service made and kept. */
    @Test
    void what_is_given_is_what_was_kept_and_not_what_would_be_made_of_it_now() {
        // Given a report of before files were kept, and a page of it that was kept
        String id = uitgaveZonderVormen();
        bewaar(id, Rapportvorm.HTML, "<p>Zoals het toen was</p>", "<p>Zoals het toen was</p>");

        // When
        Response bladzijde = rapport.lees(id, "/html");
        Response archief = rapport.lees(id, "/zip");

        // Then
        assertThat(bladzijde.asString()).isEqualTo("<p>Zoals het toen was</p>");
        bladzijde.then().header("Vorm-Bewaard", "true");
        archief.then().statusCode(200).header("Vorm-Bewaard", "false").header("ETag", nullValue());
    }

    @Test
    void what_was_vastgesteld_before_files_were_kept_says_so_and_has_its_forms_all_the_same() {
        // Given
        String id = uitgaveZonderVormen();

        // When
        Response antwoord = rapport.lees(id, "");

        // Then
        antwoord.then().body("status", equalTo("VASTGESTELD")).body("vormen", hasSize(0));
        assertThat(rapport.lees(id, "/html").asString()).contains("Uitgave 1, vastgesteld op ");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_not_what_was_kept_is_refused_with_the_reason(Rapportvorm vorm) {
        // Given
        String id = uitgaveZonderVormen();
        bewaar(id, vorm, "Iets anders", "Wat er stond");

        // When
        Response bestand = rapport.lees(id, pad(vorm));

        // Then
        bestand.then()
                .statusCode(409)
                .body("code", equalTo("VORM_GEWIJZIGD"))
                .body("detail", containsString("controlesom klopt niet"));
    }

    /** No part of the service may change or remove a file, and who owns the table is stopped by its trigger. */
    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_to_change_a_file(Rapportvorm vorm) {
        // Given
        String id = uitgaveZonderVormen();
        bewaar(id, vorm, "Wat er stond", "Wat er stond");

        // When
        Throwable gewijzigd = catchThrowable(() ->
                proef.rijen("update rapportagevorm set inhoud = '' where rapportage = '" + id + "' returning vorm"));
        Throwable weg = catchThrowable(
                () -> proef.rijen("delete from rapportagevorm where rapportage = '" + id + "' returning vorm"));

        // Then
        assertThat(List.of(gewijzigd, weg))
                .allSatisfy(fout -> assertThat(fout).hasStackTraceContaining("permission denied"));
        assertThat(proef.rijen("select tgname from pg_trigger where tgrelid = 'rapportagevorm'::regclass"
                        + " and tgtype & 24 = 24 and tgenabled = 'O'"))
                .containsExactly("vast");
    }

    @Test
    void a_report_of_which_a_form_cannot_be_made_stays_a_concept_and_nothing_of_it_is_kept() {
        // Given a name with a character that no page can hold
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String tekst = rapport.lees(id, "/momentopname").asString();
        rapport.vervang(id, tekst.replace("Aantal behaalde deelnemers", "Aantal\\u0001deelnemers"));

        // When
        Response antwoord = rapport.stelVast(id);

        // Then
        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("VORM_MISLUKT"))
                .body("errors.code", hasItem("PDF"))
                .body("errors.code", not(hasItem("ZIP")))
                .body("errors.find { it.code == 'PDF' }.detail", containsString("kon niet als PDF worden gemaakt"));
        rapport.lees(id, "").then().body("status", equalTo("CONCEPT")).body("uitgave", nullValue());
        assertThat(proef.rijen("select vorm from rapportagevorm where rapportage = '" + id + "'"))
                .isEmpty();
        rapport.stelVast(rapport.gemaakt(programma, "")).then().body("uitgave", equalTo(1));
    }

    @Test
    void reports_that_are_vastgesteld_at_once_have_a_number_each_and_it_stands_in_their_files() {
        // Given
        Programma programma = rapport.metStand();
        List<String> concepten = List.of(rapport.gemaakt(programma, ""), rapport.gemaakt(programma, ""));

        // When
        List<Response> antwoorden =
                concepten.stream()
                        .map(id -> CompletableFuture.supplyAsync(() -> rapport.stelVast(id)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        // Then
        assertThat(antwoorden).allSatisfy(antwoord -> antwoord.then().statusCode(200));
        assertThat(antwoorden.stream().map(antwoord -> antwoord.<Integer>path("uitgave")))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(Stream.of(0, 1)).allSatisfy(i -> assertThat(
                        rapport.lees(concepten.get(i), "/html").asString())
                .contains("Uitgave " + antwoorden.get(i).path("uitgave") + ", vastgesteld op "));
    }

    @Test
    void the_files_are_for_who_may_see_each_of_its_pilots() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        rapport.stelVast(id).then().statusCode(200);

        // When
        Response bestand =
                rapport.lees(Tokens.of("onderzoeker").pilots(programma.a()).sign(), id, "/pdf");

        // Then
        bestand.then().statusCode(404);
    }

    private static String pad(Rapportvorm vorm) {
        return "/" + vorm.name().toLowerCase(Locale.ROOT);
    }

    /** As reports are that were vastgesteld before this. */
    private String uitgaveZonderVormen() {
        String id = rapport.gemaakt(rapport.metStand(), "");
        proef.rijen("update rapportage set status = 'VASTGESTELD', versie = versie + 1, uitgave = 1,"
                + " vastgesteld_op = now() where id = '" + id + "' returning id");
        return id;
    }

    /** @param over the text of which the checksum is kept beside it */
    private void bewaar(String id, Rapportvorm vorm, String inhoud, String over) {
        proef.rijen("insert into rapportagevorm (rapportage, vorm, checksum, inhoud) values ('" + id + "', '" + vorm
                + "', '" + Sha256.van(over.getBytes(StandardCharsets.UTF_8)) + "', convert_to('" + inhoud
                + "', 'UTF8')) returning vorm");
    }
}
