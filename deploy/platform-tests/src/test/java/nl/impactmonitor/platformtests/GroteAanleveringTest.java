package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.delivery.Delivery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Ten thousand rows of bewijzen through the gateway as a spreadsheet wrote them, one in a hundred of them bad in one of ten
 * ways: what is right is counted once, what is wrong is in the file with errors, and a second time nothing changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroteAanleveringTest {

    private static final int ROWS = 10_000;
    private static final int ONE_IN = 100;
    private static final String CLIENT = "roc-twente";
    private static final String PILOT = "TWENTE";
    private static final int PERSONS = 200;

    /** What is wrong with a row, by the code it is refused with. */
    private static final List<Map.Entry<String, String>> BAD = List.of(
            Map.entry("ONGELDIGE_DATUM", "groot-%2$d;k%1$d;MBO_CERTIFICAAT;31-02-2026"),
            Map.entry("DATUM_BUITEN_BEREIK", "groot-%2$d;k%1$d;MBO_CERTIFICAAT;2999-01-01"),
            Map.entry("ONBEKENDE_WAARDE", "groot-%2$d;k%1$d;=1+1;30-6-2026"),
            Map.entry("DEELNEMER_NOG_ONBEKEND", "niemand-%1$d;k%1$d;MBO_CERTIFICAAT;30-6-2026"),
            Map.entry("VERPLICHT", "groot-%2$d;;MBO_CERTIFICAAT;30-6-2026"),
            Map.entry("BSN", "groot-%2$d;111222333;MBO_CERTIFICAAT;30-6-2026"),
            Map.entry("ONGELDIG_AANHALINGSTEKEN", "groot-%2$d;k\"%1$d;MBO_CERTIFICAAT;30-6-2026"),
            Map.entry("AANTAL_CELLEN", "groot-%2$d;k%1$d"),
            Map.entry("VERKEERDE_LENGTE", "groot-%2$d;" + "x".repeat(101) + ";MBO_CERTIFICAAT;30-6-2026"),
            Map.entry("RIJ_TE_LANG", "groot-%2$d;\"%3$s\";MBO_CERTIFICAAT;30-6-2026"));

    private LocalPlatform platform;
    private Path file;
    private long before;
    private Delivery.Report report;

    @BeforeAll
    void the_file_is_pushed() throws Exception {
        platform = SharedPlatform.get();
        platform.load(persons(), "DEELNEMERS", CLIENT, PILOT);
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        before = Kpis.now(platform).of("BEWIJZEN/RUIM/" + PILOT);
        file = bewijzen();
        report = platform.load(file, "BEWIJZEN", CLIENT, PILOT);
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(120));
    }

    @Test
    void every_right_row_is_taken_and_every_bad_one_refused() {
        assertThat(report.rows()).isEqualTo(ROWS);
        assertThat(report.refused()).isEqualTo(ROWS / ONE_IN);
        assertThat(report.taken()).isEqualTo(ROWS - ROWS / ONE_IN);
    }

    @Test
    void the_kpi_rises_by_the_rows_that_were_taken() throws Exception {
        long expected = before + ROWS - ROWS / ONE_IN;
        Kpis kpis = Kpis.await(platform, k -> k.of("BEWIJZEN/RUIM/" + PILOT) == expected);
        assertThat(kpis.of("BEWIJZEN/RUIM/" + PILOT)).isEqualTo(expected);
    }

    @Test
    void the_file_with_errors_tells_of_each_bad_row_what_is_wrong() throws IOException {
        // Given
        Path result = Files.createTempFile(Path.of("target"), "resultaat", ".csv");
        // When
        platform.delivery(CLIENT).writeResult(report.id(), result);
        // Then
        Map<String, Integer> codes = new TreeMap<>();
        List<String> lines = Files.readAllLines(result);
        for (String line : lines.subList(1, lines.size())) {
            int code = line.lastIndexOf('[');
            if (code >= 0) {
                codes.merge(line.substring(code + 1, line.indexOf(']', code)), 1, Integer::sum);
            }
        }
        assertThat(lines).hasSize(ROWS + 1);
        assertThat(codes)
                .isEqualTo(
                        BAD.stream().collect(Collectors.toMap(Map.Entry::getKey, bad -> ROWS / ONE_IN / BAD.size())));
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        // When
        Delivery.Report again = platform.load(file, "BEWIJZEN", CLIENT, PILOT);
        // Then
        assertThat(again.unchanged()).isEqualTo(report.taken());
        assertThat(again.taken() + again.changed()).isZero();
    }

    private static Path persons() throws IOException {
        Path csv = Files.createTempFile(Path.of("target"), "deelnemers", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("bronId;aangemeldOp;geslacht;leeftijdsklasse;opleidingsniveau;leerderType;instroomkanaal;"
                    + "toestemming.INSTEMMING.gegeven;toestemming.INSTEMMING.datum\r\n");
            for (int person = 0; person < PERSONS; person++) {
                out.write("groot-" + person + ";12-1-2026;V;35-44;LAAG;NT1;ROC;ja;13-1-2026\r\n");
            }
        }
        return csv;
    }

    private static Path bewijzen() throws IOException {
        Path csv = Files.createTempFile(Path.of("target"), "bewijzen", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write("deelnemer;bronId;soort;datum\r\n");
            for (int row = 0; row < ROWS; row++) {
                boolean bad = row % ONE_IN == ONE_IN - 1;
                String text = bad
                        ? BAD.get(row / ONE_IN % BAD.size()).getValue().formatted(row, row % PERSONS, tooLong(row))
                        : "groot-%d;k%d;MBO_CERTIFICAAT;30-6-2026".formatted(row % PERSONS, row);
                out.write(text + "\r\n");
            }
        }
        return csv;
    }

    /** One of them is a row of 10 MB. */
    private static String tooLong(int row) {
        return "x".repeat(row == ONE_IN * BAD.size() - 1 ? 10_000_000 : 300_000);
    }
}
