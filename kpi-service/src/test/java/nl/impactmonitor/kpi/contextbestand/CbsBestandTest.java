package nl.impactmonitor.kpi.contextbestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.impactmonitor.kpi.contextbestand.Gelezen.Overslag;
import nl.impactmonitor.platform.rest.FieldError;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes as CBS serves them: ODataApi/odata/{tabel}/TypedDataSet (v3), odata/v1/CBS/{tabel}/Observations (v4). */
class CbsBestandTest {

    private static final String V3 = """
            {"odata.metadata": "https://opendata.cbs.nl/ODataApi/odata/12345NED/$metadata#Cbs.OData.WebAPI.TypedDataSet",
             "value": [
              {"ID": 0, "Geslacht": "1100   ", "RegioS": "NL01  ", "Perioden": "2024JJ00", "Werkloos_1": 3.7, "Banen_2": 9000},
              {"ID": 1, "Geslacht": "1100   ", "RegioS": "AM01  ", "Perioden": "2024JJ00", "Werkloos_1": 3.9, "Banen_2": 310},
              {"ID": 2, "Geslacht": "1100   ", "RegioS": "AM01  ", "Perioden": "2025KW01", "Werkloos_1": null, "Banen_2": 312},
              {"ID": 3, "Geslacht": "3000   ", "RegioS": "AM01  ", "Perioden": "2024JJ00", "Werkloos_1": 3.6, "Banen_2": 160}]}
            """;

    private static final String V4 = """
            {"@odata.context": "https://datasets.cbs.nl/odata/v1/CBS/12345NED/$metadata#Observations",
             "value": [
              {"Id": 0, "Measure": "M001906", "ValueAttribute": "None", "Value": 3.9, "StringValue": null, "RegioS": "AM01", "Perioden": "2024JJ00"},
              {"Id": 1, "Measure": "M001906", "ValueAttribute": "Missing", "Value": null, "StringValue": null, "RegioS": "AM01", "Perioden": "2025KW01"},
              {"Id": 2, "Measure": "M009999", "ValueAttribute": "None", "Value": 5, "StringValue": null, "RegioS": "AM01", "Perioden": "2024JJ00"}]}
            """;

    private static final String PERIODEN_V3 = """
            {"value": [{"Key": "2024JJ00", "Title": "2024", "Description": "", "Status": "Definitief"},
                       {"Key": "2025KW01", "Title": "2025 1e kwartaal", "Description": "", "Status": "Voorlopig"}]}
            """;

    private static Gelezen lees(String... delen) {
        return CbsBestand.lees(("{" + String.join(",", delen) + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static String koppeling(String velden, String meer) {
        return "\"koppeling\": {\"velden\": [" + velden + "], \"regios\": [{\"code\": \"AM01\", \"regio\": \"TWENTE\"}]"
                + meer + "}";
    }

    @Test
    void a_typed_data_set_gives_the_linked_fields_of_the_linked_regions() {
        // Given
        String koppeling = koppeling(
                "{\"veld\": \"Werkloos_1\", \"indicator\": \"WERKLOOSHEID\"}, {\"veld\": \"Banen_2\", \"indicator\": \"BANEN\"}",
                ", \"dimensies\": [{\"dimensie\": \"Geslacht\", \"code\": \"1100\"}]");
        String kenmerken = """
                "kenmerken": {"value": [{"Key": "Werkloos_1", "Type": "Topic", "Unit": "%", "Decimals": 1},
                                        {"Key": "Banen_2", "Type": "Topic", "Unit": "x 1 000", "Decimals": 0}]}""";

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V3, "\"perioden\": " + PERIODEN_V3, kenmerken, koppeling);

        // Then
        assertThat(gelezen.regels())
                .extracting(
                        Contextregel::indicator,
                        Contextregel::regio,
                        r -> r.periode().code(),
                        r -> r.waarde().stripTrailingZeros().toPlainString(),
                        Contextregel::status)
                .containsExactly(
                        Tuple.tuple("WERKLOOSHEID", "TWENTE", "2024JJ00", "3.9", Waardestatus.DEFINITIEF),
                        Tuple.tuple("BANEN", "TWENTE", "2024JJ00", "310000", Waardestatus.DEFINITIEF),
                        Tuple.tuple("BANEN", "TWENTE", "2025KW01", "312000", Waardestatus.VOORLOPIG));
    }

    @Test
    void what_is_left_out_is_counted_with_its_reason() {
        // Given
        String koppeling = koppeling(
                "{\"veld\": \"Werkloos_1\", \"indicator\": \"WERKLOOSHEID\"}",
                ", \"dimensies\": [{\"dimensie\": \"Geslacht\", \"code\": \"1100\"}]");

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V3, koppeling);

        // Then
        assertThat(gelezen.overgeslagen())
                .isEqualTo(
                        Map.of(Overslag.REGIO_NIET_GEKOPPELD, 1, Overslag.GEEN_WAARDE, 1, Overslag.ANDERE_DIMENSIE, 1));
    }

    @Test
    void a_dimension_that_is_left_open_gives_two_figures_for_one_place_and_is_refused() {
        // Given
        String koppeling = koppeling("{\"veld\": \"Banen_2\", \"indicator\": \"BANEN\"}", "");

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V3, koppeling);

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(Tuple.tuple("/gegevens/value/3", "DUBBEL"));
    }

    @Test
    void observations_give_the_linked_measures() {
        // Given
        String koppeling = koppeling("{\"veld\": \"M001906\", \"indicator\": \"WERKLOOSHEID\"}", "");

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V4, koppeling);

        // Then
        assertThat(gelezen.regels())
                .extracting(Contextregel::indicator, r -> r.periode().code(), r -> r.waarde()
                        .toPlainString())
                .containsExactly(Tuple.tuple("WERKLOOSHEID", "2024JJ00", "3.9"));
        assertThat(gelezen.overgeslagen()).isEqualTo(Map.of(Overslag.GEEN_WAARDE, 1, Overslag.VELD_NIET_GEKOPPELD, 1));
    }

    /** PeriodenCodes, RegioSCodes and MeasureCodes of v4 name their codes Identifier, where v3 has Key. */
    @Test
    void the_code_lists_of_v4_tell_the_unit_and_how_final_a_figure_is() {
        // Given
        String perioden = """
                "perioden": {"value": [{"Identifier": "2024JJ00", "Title": "2024", "Status": "Definitief"},
                                       {"Identifier": "2025KW01", "Title": "2025 1e kwartaal", "Status": "Voorlopig"}]}""";
        String regios = "\"regios\": {\"value\": [{\"Identifier\": \"AM01\", \"Title\": \"Regio\"}]}";
        String kenmerken = """
                "kenmerken": {"value": [{"Identifier": "M009999", "DataType": "Long", "Unit": "x 1 000", "Decimals": 0}]}""";
        String koppeling = koppeling("{\"veld\": \"M009999\", \"indicator\": \"BANEN\"}", "");

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V4, perioden, regios, kenmerken, koppeling);

        // Then
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.regels())
                .extracting(Contextregel::indicator, r -> r.waarde().toPlainString(), Contextregel::status)
                .containsExactly(Tuple.tuple("BANEN", "5000", Waardestatus.DEFINITIEF));
    }

    @ParameterizedTest
    @CsvSource({
        "%, 5",
        "aantal, 5",
        "euro, 5",
        "x 1 000, 5000",
        "1 000 euro, 5000",
        "x mln, 5000000",
        "mln euro, 5000000",
        "1 000 000 euro, 5000000",
        "mld euro, 5000000000",
    })
    void a_figure_counts_in_the_unit_that_the_code_list_gives(String eenheid, String waarde) {
        // Given
        String kenmerken = "\"kenmerken\": {\"value\": [{\"Identifier\": \"M009999\", \"Unit\": \"" + eenheid + "\"}]}";
        String koppeling = koppeling("{\"veld\": \"M009999\", \"indicator\": \"BANEN\"}", "");

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V4, kenmerken, koppeling);

        // Then
        assertThat(gelezen.regels()).extracting(r -> r.waarde().toPlainString()).containsExactly(waarde);
    }

    @Test
    void what_is_wrong_in_observations_is_named_by_the_field_it_stands_in() {
        // Given
        String gegevens = """
                "gegevens": {"value": [
                  {"Id": 0, "Measure": "M001906", "Value": "3.9", "RegioS": "AM01", "Perioden": "2024JJ00"},
                  {"Id": 1, "Measure": "M001906", "Value": 3.9, "RegioS": "AM01", "Perioden": "2024X000"},
                  {"Id": 2, "Measure": "M001906", "Value": 3.9, "Perioden": "2024JJ00"}]}""";
        String koppeling = koppeling("{\"veld\": \"M001906\", \"indicator\": \"WERKLOOSHEID\"}", "");

        // When
        Gelezen gelezen = lees(gegevens, koppeling);

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        Tuple.tuple("/gegevens/value/0/Value", "VERKEERD_TYPE"),
                        Tuple.tuple("/gegevens/value/1/Perioden", "ONGELDIGE_PERIODE"),
                        Tuple.tuple("/gegevens/value/2", "REGIO_ONTBREEKT"));
    }

    @Test
    void a_page_of_a_longer_answer_is_not_taken_for_the_whole() {
        // Given
        String bladzijde =
                "\"gegevens\": {\"odata.nextLink\": \"https://opendata.cbs.nl/x?$skip=10000\", \"value\": []}";
        String koppeling = koppeling("{\"veld\": \"Banen_2\", \"indicator\": \"BANEN\"}", "");

        // When
        Gelezen gelezen = lees(bladzijde, koppeling);

        // Then
        assertThat(gelezen.fouten()).extracting(FieldError::code).containsExactly("ONVOLLEDIG_BESTAND");
    }

    @Test
    void codes_that_are_not_in_the_code_lists_and_text_for_numbers_are_all_told() {
        // Given
        String gegevens = """
                "gegevens": {"value": [
                  {"ID": 0, "RegioS": "AM99", "Perioden": "2024JJ00", "Banen_2": 1},
                  {"ID": 1, "RegioS": "AM01", "Perioden": "2031JJ00", "Banen_2": 1},
                  {"ID": 2, "RegioS": "AM01", "Perioden": "2024JJ00", "Banen_2": "  310"}]}""";
        String regios = "\"regios\": {\"value\": [{\"Key\": \"AM01  \", \"Title\": \"Regio\"}]}";
        String koppeling = koppeling("{\"veld\": \"Banen_2\", \"indicator\": \"BANEN\"}", "");

        // When
        Gelezen gelezen = lees(gegevens, regios, "\"perioden\": " + PERIODEN_V3, koppeling);

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        Tuple.tuple("/gegevens/value/0", "ONBEKENDE_REGIO_CBS"),
                        Tuple.tuple("/gegevens/value/1/Perioden", "ONGELDIGE_PERIODE"),
                        Tuple.tuple("/gegevens/value/2/Banen_2", "VERKEERD_TYPE"));
    }

    @Test
    void a_koppeling_that_says_nothing_is_refused_before_the_rows() {
        // Given
        String koppeling = "\"koppeling\": {\"velden\": [], \"kolommen\": []}";

        // When
        Gelezen gelezen = lees("\"gegevens\": " + V3, koppeling);

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer)
                .containsExactly("/koppeling", "/koppeling/velden", "/koppeling/regios");
    }

    @ParameterizedTest
    @CsvSource({"1e2000000000", "1e-2000000000", "1e400", "1e-30", "1e99999999999", "1234567890123456"})
    void a_number_that_no_figure_can_be_is_refused_without_being_written_out(String getal) {
        // Given
        String gegevens =
                "\"gegevens\": {\"value\": [{\"RegioS\": \"AM01\", \"Perioden\": \"2024JJ00\", \"F\": " + getal + "}]}";

        // When
        Gelezen gelezen = lees(gegevens, koppeling("{\"veld\": \"F\", \"indicator\": \"BANEN\"}", ""));

        // Then
        assertThat(gelezen.regels()).isEmpty();
        assertThat(gelezen.fouten()).extracting(FieldError::code).containsExactly("BUITEN_BEREIK");
    }

    @Test
    void a_factor_that_no_figure_can_be_multiplied_by_is_refused() {
        // When
        Gelezen gelezen = lees(
                "\"gegevens\": " + V3,
                koppeling("{\"veld\": \"Banen_2\", \"indicator\": \"BANEN\", \"factor\": 1e2000000000}", ""));

        // Then
        assertThat(gelezen.fouten())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(Tuple.tuple("/koppeling/velden/0/factor", "BUITEN_BEREIK"));
    }

    @Test
    void a_file_of_millions_of_values_is_refused_before_it_is_held() {
        // When
        Gelezen gelezen = lees("\"gegevens\": {\"value\": [" + "{},".repeat(1_000_000) + "{}]}");

        // Then
        assertThat(gelezen.fouten()).extracting(FieldError::code).containsExactly("TE_VEEL_WAARDEN");
    }
}
