package nl.impactmonitor.kpi.tabel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KpiBestandTest {

    @Inject
    Proefdata proef;

    private String programma;
    private String pilot;
    private String regio;

    @BeforeEach
    void een_pilot() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        regio = "AM-" + eigen;
        proef.pilotIn(pilot, programma, regio);
        proef.verbeterden(pilot, 3);
    }

    @Test
    void the_csv_is_what_its_metadata_says() throws IOException {
        // Given
        Response csv = haal(Tokens.onderzoeker(), "/v1/kpis/csv");
        Response metadata = haal(Tokens.onderzoeker(), "/v1/kpis/csv-metadata");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        assertThat(csv.header("Link")).startsWith("<csv-metadata?programma=" + programma + ">; rel=\"describedby\"");
        assertThat(metadata.<String>path("url")).isEqualTo("csv?programma=" + programma);
    }

    @Test
    void the_csv_holds_the_figures_of_the_table() {
        // Given
        Response tabel = haal(Tokens.onderzoeker(), "/v1/kpis");

        // When
        Response csv = haal(Tokens.onderzoeker(), "/v1/kpis/csv");

        // Then
        List<String> uitCsv = new ArrayList<>();
        for (NamedCsvRecord rij : CsvReader.builder().ofNamedCsvRecord(csv.asString())) {
            if (rij.getField("maat").equals("WAARDE")) {
                uitCsv.add(String.join(
                        " ",
                        rij.getField("kpi"),
                        rij.getField("lezing"),
                        rij.getField("gebied"),
                        rij.getField("cijfer")));
            }
        }
        List<String> uitTabel = tabel.path(
                "kpis.collectMany { k -> (k.pilots + k.regios + [k.totaal]).collect { w -> k.code + ' ' + k.lezing"
                        + " + ' ' + (w.pilot ?: w.regio ?: 'TOTAAL') + ' ' + (w.waarde == null ? '.' : w.waarde) } }");
        assertThat(uitCsv).containsExactlyElementsOf(uitTabel);
        assertThat(uitCsv)
                .contains(
                        "ARBEIDSMARKT RUIM " + pilot + " 3",
                        "ARBEIDSMARKT RUIM " + regio + " 3",
                        "BATEN STANDAARD " + pilot + " .");
    }

    @Test
    void an_analist_gets_points_and_reasons_where_nothing_went_out() {
        // Given
        String token = Tokens.analist();

        // When
        Response csv = haal(token, "/v1/kpis/csv");

        // Then
        assertThat(csv.asString())
                .contains("ARBEIDSMARKT,")
                .contains(",.,personen,GEEN_STAND,")
                .doesNotContain(pilot);
    }

    @Test
    void only_protected_figures_carry_a_licence() {
        // Given
        String licentie = "'dc:license'.'@id'";

        // When
        Response live = haal(Tokens.onderzoeker(), "/v1/kpis/csv-metadata");
        Response stand = haal(Tokens.analist(), "/v1/kpis/csv-metadata");

        // Then
        assertThat(live.<String>path(licentie)).isNull();
        assertThat(stand.<String>path(licentie)).startsWith("https://creativecommons.org/");
    }

    @Test
    void the_workbook_has_typed_figures_and_says_what_they_are() throws IOException {
        // Given
        byte[] xlsx = haal(Tokens.onderzoeker(), "/v1/kpis/xlsx").asByteArray();

        // When
        XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(xlsx));

        // Then
        XSSFSheet vel = boek.getSheet("KPIs");
        Row verbeterd = rij(vel, "ARBEIDSMARKT", "RUIM");
        Row baten = rij(vel, "BATEN", "STANDAARD");
        assertThat(verbeterd.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(verbeterd.getCell(6).getNumericCellValue()).isEqualTo(3);
        assertThat(baten.getCell(6).getStringCellValue()).isEqualTo(".");
        List<String> toelichting = new ArrayList<>();
        boek.getSheet("Toelichting")
                .forEach(rij -> toelichting.add(rij.getCell(0).getStringCellValue()));
        assertThat(toelichting)
                .contains("Stand per", "Status", "Rubricering", "ARBEIDSMARKT RUIM (versie 1)", "Kolom Waarde");
    }

    private Row rij(XSSFSheet vel, String kpi, String lezing) {
        for (Row rij : vel) {
            if (rij.getCell(0).getStringCellValue().equals(kpi)
                    && rij.getCell(2).getStringCellValue().equals(lezing)
                    && rij.getCell(5).getStringCellValue().equals(pilot)) {
                return rij;
            }
        }
        throw new AssertionError("no row of " + kpi);
    }

    private Response haal(String token, String pad) {
        Response antwoord =
                given().auth().oauth2(token).queryParam("programma", programma).get(pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }
}
