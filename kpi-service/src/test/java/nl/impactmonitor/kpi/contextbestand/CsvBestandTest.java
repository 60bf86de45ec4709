package nl.impactmonitor.kpi.contextbestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.rest.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBestandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator;regio;periode;waarde\nWERKLOOSHEID;TWENTE;2025-Q1;3,8\n",
                "sep=;\r\nindicator;regio;periode;waarde\r\nWERKLOOSHEID;TWENTE;2025-Q1;3,8\r\n",
                "indicator,regio,periode,waarde\r\nWERKLOOSHEID,TWENTE,2025KW01,3.8\r\n",
                "\uFEFFWaarde;Periode;Regio;Indicator\n\"3,8\";2025-K1;TWENTE;WERKLOOSHEID\n;;;\n"
            })
    void dutch_and_english_spreadsheets_say_the_same(String csv) {
        // Given the file

        // When
        Gelezen gelezen = CsvBestand.lees(csv.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.regels())
                .extracting(
                        Contextregel::indicator,
                        Contextregel::regio,
                        r -> r.periode().code(),
                        Contextregel::waarde)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "WERKLOOSHEID", "TWENTE", "2025KW01", new BigDecimal("3.8")));
    }

    @Test
    void windows_1252_is_read_where_it_is_no_utf_8() {
        // Given
        byte[] csv = "indicator;regio;periode;waarde\nX;FRYSLÂN;2025;1\n".getBytes(Charset.forName("windows-1252"));

        // When
        Gelezen gelezen = CsvBestand.lees(csv);

        // Then
        assertThat(gelezen.regels()).extracting(Contextregel::regio).containsExactly("FRYSLÂN");
    }

    @Test
    void everything_wrong_is_told_with_its_line_and_column() {
        // Given
        String csv = """
                indicator;regio;periode;waarde;status
                ;TWENTE;2025-Q5;veel;voorlopig
                VACATURES;TWENTE;2025;1.234;Definitief
                VACATURES;TWENTE;2025;12;misschien
                VACATURES;TWENTE;2024;12;;;extra
                VACATURES;TWENTE;2023;12;
                VACATURES;TWENTE;2023JJ00;13;
                """;

        // When
        Gelezen gelezen = CsvBestand.lees(csv.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/regels/2/indicator", "VERPLICHT"),
                        org.assertj.core.groups.Tuple.tuple("/regels/2/periode", "ONGELDIGE_PERIODE"),
                        org.assertj.core.groups.Tuple.tuple("/regels/2/waarde", "VERKEERD_TYPE"),
                        org.assertj.core.groups.Tuple.tuple("/regels/3/waarde", "GETAL_DUBBELZINNIG"),
                        org.assertj.core.groups.Tuple.tuple("/regels/4/status", "ONBEKENDE_WAARDE"),
                        org.assertj.core.groups.Tuple.tuple("/regels/5", "TE_VEEL_CELLEN"),
                        org.assertj.core.groups.Tuple.tuple("/regels/7", "DUBBEL"));
    }

    @Test
    void a_header_that_lacks_a_column_or_has_one_too_many_is_refused() {
        // Given
        String csv = "indicator;regio;jaar;waarde;waarde\nA;B;2025;1;2\n";

        // When
        Gelezen gelezen = CsvBestand.lees(csv.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::code)
                .containsExactly("KOLOM_ONTBREEKT", "ONBEKENDE_KOLOM", "DUBBELE_KOLOM");
    }

    @Test
    void a_file_that_is_wrong_on_each_row_tells_the_first_errors_and_how_many_more_there_are() {
        // Given
        String rijen = "a;;;\n".repeat(200_000);

        // When
        Gelezen gelezen =
                CsvBestand.lees(("indicator;regio;periode;waarde\n" + rijen).getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.fouten()).hasSize(100);
        assertThat(gelezen.fouten().getLast().code()).isEqualTo("MEER_FOUTEN");
        assertThat(gelezen.fouten().getLast().detail()).contains("599901");
    }

    @Test
    void more_figures_than_one_delivery_takes_are_refused_in_one_error() {
        // Given
        String rijen = IntStream.range(0, 100_010)
                .mapToObj(i -> "I" + i + ";TWENTE;2025;1\n")
                .collect(Collectors.joining());

        // When
        Gelezen gelezen =
                CsvBestand.lees(("indicator;regio;periode;waarde\n" + rijen).getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.fouten()).extracting(FieldError::code).containsExactly("TE_VEEL_CIJFERS");
    }

    @Test
    void a_header_alone_is_no_delivery() {
        // When
        Gelezen gelezen = CsvBestand.lees("indicator;regio;periode;waarde\n".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(gelezen.fouten()).extracting(FieldError::code).containsExactly("NIETS_GEVONDEN");
    }
}
