package nl.impactmonitor.kpi.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a CSV against its CSVW metadata, as a reader of the W3C model does; what does not fit comes back as sentences. */
public final class Csvw {

    private Csvw() {}

    public static List<String> gebreken(byte[] csv, byte[] metadata) throws IOException {
        JsonNode json = new ObjectMapper().readTree(metadata);
        List<String> gebreken = new ArrayList<>();
        if (!"http://www.w3.org/ns/csvw".equals(json.at("/@context/0").asText())) {
            gebreken.add("no csvw context");
        }
        JsonNode kolommen = json.at("/tableSchema/columns");
        List<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(json.at("/dialect/delimiter").asText().charAt(0))
                .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
                .stream()
                .toList();
        List<String> namen = new ArrayList<>();
        kolommen.forEach(kolom -> namen.add(kolom.path("name").asText()));
        if (!records.getFirst().getFields().equals(namen)) {
            gebreken.add("header " + records.getFirst().getFields() + " is not " + namen);
            return gebreken;
        }
        Set<List<String>> sleutels = new HashSet<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            for (int k = 0; k < kolommen.size(); k++) {
                cel(record.getField(k), kolommen.get(k), record.getStartingLineNumber(), gebreken);
            }
            List<String> sleutel = new ArrayList<>();
            json.at("/tableSchema/primaryKey")
                    .forEach(naam -> sleutel.add(record.getField(namen.indexOf(naam.asText()))));
            if (!sleutels.add(sleutel)) {
                gebreken.add("line " + record.getStartingLineNumber() + ": the key " + sleutel + " is there already");
            }
        }
        return gebreken;
    }

    private static void cel(String cel, JsonNode kolom, long regel, List<String> gebreken) {
        for (JsonNode leeg : kolom.path("null")) {
            if (leeg.asText().equals(cel)) {
                return;
            }
        }
        String plek = "line " + regel + ", " + kolom.path("name").asText() + ": ";
        if (cel.isEmpty() && kolom.path("required").asBoolean()) {
            gebreken.add(plek + "empty");
        }
        try {
            switch (kolom.path("datatype").asText()) {
                case "string" -> {}
                case "integer" -> new BigInteger(cel);
                case "decimal" -> {
                    if (new BigDecimal(cel).toPlainString().contains("E") || cel.contains("E")) {
                        gebreken.add(plek + "no xsd:decimal");
                    }
                }
                case "date" -> LocalDate.parse(cel);
                case "datetime" -> OffsetDateTime.parse(cel);
                default -> gebreken.add(plek + "unknown datatype");
            }
        } catch (RuntimeException e) {
            gebreken.add(plek + "'" + cel + "' does not parse");
        }
    }
}
