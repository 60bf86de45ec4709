package nl.impactmonitor.kpi.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BestandTest {

    private static final Tabelblad BLAD = new Tabelblad(
            "proef",
            "Proeftabel",
            "Een tabel om te proeven.",
            List.of(
                    Kolom.verplicht("pilot", "Pilot", "Code van de pilot.", Type.TEKST),
                    Kolom.van("cijfer", "Cijfer", "Het cijfer.", Type.GETAL),
                    Kolom.van("dag", "Dag", "De dag.", Type.DATUM),
                    Kolom.verplicht("standPer", "Stand per", "Wanneer gemaakt.", Type.MOMENT)),
            List.of(
                    Arrays.asList("TWENTE", new BigDecimal("1234.50"), LocalDate.parse("2026-03-10"), Instant.EPOCH),
                    Arrays.asList("=1+1", Weggelaten.PUNT, null, Instant.EPOCH),
                    Arrays.asList("a \"b\", c", 0L, null, Instant.EPOCH)),
            List.of("pilot"),
            Map.of("Rubricering", "Intern"),
            null);

    @Test
    void the_csv_is_what_its_metadata_says() throws IOException {
        // Given
        byte[] metadata = CsvwMetadata.schrijf(BLAD, "csv");

        // When
        List<String> gebreken = Csvw.gebreken(CsvTabel.schrijf(BLAD), metadata);

        // Then
        assertThat(gebreken).isEmpty();
    }

    @Test
    void a_csv_with_another_column_is_not_what_the_metadata_says() throws IOException {
        // Given
        byte[] csv = "pilot,cijfer,dag\r\nTWENTE,veel,gisteren\r\n".getBytes(StandardCharsets.UTF_8);

        // When
        List<String> gebreken = Csvw.gebreken(csv, CsvwMetadata.schrijf(BLAD, "csv"));

        // Then
        assertThat(gebreken).hasSize(1);
    }

    @Test
    void a_figure_that_is_left_out_is_a_point_and_a_formula_is_text() {
        // Given the sheet

        // When
        String csv = new String(CsvTabel.schrijf(BLAD), StandardCharsets.UTF_8);

        // Then
        assertThat(csv)
                .isEqualTo("pilot,cijfer,dag,standPer\r\n"
                        + "TWENTE,1234.50,2026-03-10,1970-01-01T00:00:00Z\r\n"
                        + "'=1+1,.,,1970-01-01T00:00:00Z\r\n"
                        + "\"a \"\"b\"\", c\",0,,1970-01-01T00:00:00Z\r\n");
    }

    @Test
    void numbers_and_dates_of_the_workbook_are_numbers_and_dates() throws IOException {
        // Given
        byte[] xlsx = Werkboek.schrijf(List.of(BLAD));

        // When
        XSSFSheet vel = new XSSFWorkbook(new ByteArrayInputStream(xlsx)).getSheet("proef");

        // Then
        assertThat(vel.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
        assertThat(DateUtil.isCellDateFormatted(vel.getRow(1).getCell(2))).isTrue();
        assertThat(vel.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(vel.getRow(3).getCell(1).getNumericCellValue()).isZero();
    }

    @Test
    void what_is_left_out_is_a_point_in_the_workbook_and_a_formula_is_text() throws IOException {
        // Given
        byte[] xlsx = Werkboek.schrijf(List.of(BLAD));

        // When
        XSSFSheet vel = new XSSFWorkbook(new ByteArrayInputStream(xlsx)).getSheet("proef");

        // Then
        assertThat(vel.getRow(2).getCell(1).getStringCellValue()).isEqualTo(".");
        assertThat(vel.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(vel.getRow(2).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
    }

    @Test
    void the_workbook_says_what_its_figures_are() throws IOException {
        // Given
        byte[] xlsx = Werkboek.schrijf(List.of(BLAD));

        // When
        XSSFSheet vel = new XSSFWorkbook(new ByteArrayInputStream(xlsx)).getSheet("Toelichting");

        // Then
        assertThat(vel.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Proeftabel");
        assertThat(vel.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Rubricering");
    }
}
