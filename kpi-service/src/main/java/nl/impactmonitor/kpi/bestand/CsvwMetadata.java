package nl.impactmonitor.kpi.bestand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a CSV of this service holds, as CSVW metadata.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
public final class CsvwMetadata {

    public static final String MEDIATYPE = "application/csvm+json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CsvwMetadata() {}

    /** @param url of the CSV, relative to that of the metadata */
    public static byte[] schrijf(Tabelblad blad, String url) {
        Map<String, Object> tabel = new LinkedHashMap<>();
        tabel.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "nl")));
        tabel.put("@type", "Table");
        tabel.put("url", url);
        tabel.put("dc:title", blad.titel());
        tabel.put("dc:description", blad.omschrijving());
        tabel.put("dc:language", "nl");
        if (blad.licentie() != null) {
            tabel.put("dc:license", Map.of("@id", blad.licentie()));
        } else {
            tabel.put("dc:accessRights", "Intern: niet verder verspreiden");
        }
        tabel.put(
                "notes",
                blad.toelichting().entrySet().stream()
                        .map(regel -> regel.getKey() + ": " + regel.getValue())
                        .toList());
        tabel.put("dialect", dialect());
        tabel.put("tableSchema", schema(blad));
        try {
            return (JSON.writeValueAsString(tabel) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("header", true);
        dialect.put("headerRowCount", 1);
        dialect.put("trim", false);
        return dialect;
    }

    private static Map<String, Object> schema(Tabelblad blad) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", blad.kolommen().stream().map(CsvwMetadata::kolom).toList());
        schema.put("primaryKey", blad.sleutel());
        return schema;
    }

    private static Map<String, Object> kolom(Kolom kolom) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", kolom.naam());
        json.put("titles", List.of(kolom.naam(), kolom.titel()));
        json.put("dc:description", kolom.omschrijving());
        json.put("datatype", kolom.type().csvw);
        json.put("required", kolom.verplicht());
        if (!kolom.verplicht()) {
            json.put("null", List.of(Weggelaten.TEKEN, ""));
        }
        return json;
    }
}
