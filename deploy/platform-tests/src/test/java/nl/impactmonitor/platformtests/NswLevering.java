package nl.impactmonitor.platformtests;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the National Supported Work data (LaLonde 1986; Dehejia and Wahba 1999) into a delivery: income of 1975 as the
 * nulmeting, of 1978 as the eenmeting, {@code treat} as groep. Race is not taken over.
 */
final class NswLevering {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NswLevering() {}

    static void write(Path csv, Path ndjson) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",");
            rows.add(dossier(
                            "nsw-%03d".formatted(i),
                            cells[header.indexOf("treat")].equals("1"),
                            Integer.parseInt(cells[header.indexOf("age")]),
                            Integer.parseInt(cells[header.indexOf("educ")]),
                            new BigDecimal(cells[header.indexOf("re75")]),
                            new BigDecimal(cells[header.indexOf("re78")]))
                    .toString());
        }
        Files.write(ndjson, rows);
    }

    private static ObjectNode dossier(
            String bronId, boolean trained, int age, int yearsOfSchool, BigDecimal re75, BigDecimal re78) {
        ObjectNode row = JSON.createObjectNode()
                .put("bronId", bronId)
                .put("groep", trained ? "DEELNEMER" : "REFERENTIE")
                .put("aangemeldOp", "1975-12-31");
        row.putObject("kenmerken")
                .put("geslacht", "M")
                .put("leeftijdsklasse", leeftijdsklasse(age))
                .put("opleidingsniveau", yearsOfSchool < 12 ? "LAAG" : "MIDDELBAAR")
                .put("leerderType", "ONBEKEND")
                .put("instroomkanaal", "ONBEKEND");
        row.putArray("toestemmingen")
                .addObject()
                .put("soort", "INSTEMMING")
                .put("gegeven", true)
                .put("datum", "1975-12-31");
        row.putArray("deelnames");
        row.putArray("metingen").add(meting("NUL", "1975-12-31", re75)).add(meting("EEN", "1978-12-31", re78));
        row.putArray("bewijzen");
        row.putArray("matches");
        return row;
    }

    private static ObjectNode meting(String moment, String datum, BigDecimal inkomen) {
        ObjectNode meting = JSON.createObjectNode()
                .put("moment", moment)
                .put("datum", datum)
                .put("instrument", "IM-INKOMEN")
                .put("instrumentVersie", 1)
                .put("wijze", "GESPREK");
        meting.putArray("antwoorden");
        meting.putObject("situatie")
                .put("werkzaam", inkomen.signum() > 0)
                .put("brutoJaarinkomen", inkomen.setScale(2, java.math.RoundingMode.HALF_UP));
        return meting;
    }

    private static String leeftijdsklasse(int age) {
        int lower = age < 25 ? 15 : (age + 5) / 10 * 10 - 5;
        return lower >= 65 ? "65+" : lower + "-" + (lower + 9);
    }
}
