package nl.impactmonitor.kpi.verloop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@QuarkusTest
class VerloopBestandTest {

    private static final String VERLOOP = "/v1/kpis/MATCHES/verloop";

    @Inject
    Proefdata proef;

    private String programma;
    private String pilot;

    @BeforeEach
    void matches_in_twee_maanden() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "B-" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, programma);
        match("2026-02-03");
        match("2026-04-10");
    }

    @Test
    void the_csv_of_a_verloop_is_what_its_metadata_says() throws IOException {
        // Given
        Response csv = haal(VERLOOP + "/csv");
        Response metadata = haal(VERLOOP + "/csv-metadata");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
    }

    @Test
    void the_csv_of_a_verloop_holds_every_month() {
        // Given
        String csv = haal(VERLOOP + "/csv").asString();

        // When
        List<String> cumulatief = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(rij -> rij.getField("maat").equals("CUMULATIEF"))
                .map(rij -> rij.getField("datum") + " " + rij.getField("cijfer"))
                .toList();

        // Then
        assertThat(cumulatief).containsExactly("2026-02-01 1", "2026-03-01 1", "2026-04-01 2", "2026-05-01 2");
    }

    @Test
    void the_svg_says_in_words_what_the_answer_says() throws Exception {
        // Given
        Response antwoord = haal(VERLOOP);

        // When
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(haal(VERLOOP + "/svg").asByteArray()));

        // Then
        List<Integer> cumulatief = antwoord.path("lezingen[0].maanden.cumulatief");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("feb 2026: " + cumulatief.get(0) + "; mrt 2026: " + cumulatief.get(1) + "; apr 2026: "
                        + cumulatief.get(2) + "; mei 2026: " + cumulatief.get(3) + ".");
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    }

    @Test
    void the_png_is_a_picture() throws IOException {
        // Given
        Response png = haal(VERLOOP + "/png");

        // When
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(png.asByteArray()));

        // Then
        assertThat(png.contentType()).isEqualTo("image/png");
        assertThat(beeld.getWidth()).isEqualTo(1520);
    }

    @Test
    void a_lezing_that_the_kpi_does_not_have_is_refused() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = vraag(token, VERLOOP + "/svg?lezing=RUIM");

        // Then
        antwoord.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void the_csv_of_a_disaggregation_is_what_its_metadata_says_and_has_a_column_per_dimension() throws IOException {
        // Given
        Response csv = haal("/v1/kpis/uitsplitsingen/csv?dimensies=pilot,leerderType");
        Response metadata = haal("/v1/kpis/uitsplitsingen/csv-metadata?dimensies=pilot,leerderType");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        List<NamedCsvRecord> rijen =
                CsvReader.builder().ofNamedCsvRecord(csv.asString()).stream().toList();
        assertThat(rijen.getFirst().getHeader()).contains("pilot", "leerderType");
        assertThat(rijen)
                .filteredOn(rij -> rij.getField("kpi").equals("BATEN"))
                .extracting(rij -> rij.getField("cijfer") + " " + rij.getField("reden"))
                .containsExactly(". NIET_BESCHIKBAAR");
    }

    private void match(String dag) {
        Feit feit = new Feit(Kpi.MATCHES, Lezing.STANDAARD, LocalDate.parse(dag), 1, 1);
        proef.zet(UUID.randomUUID().toString(), new Contributie(pilot, Groep.DEELNEMER, List.of(feit)));
    }

    private Response haal(String pad) {
        Response antwoord = vraag(Tokens.onderzoeker(), pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }

    private Response vraag(String token, String pad) {
        var vraag =
                given().auth().oauth2(token).queryParam("programma", programma).queryParam("peildatum", "2026-05-31");
        return pad.contains("uitsplitsingen")
                ? vraag.get(pad)
                : vraag.queryParam("pilot", pilot).get(pad);
    }
}
