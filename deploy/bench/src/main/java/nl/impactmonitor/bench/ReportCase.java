package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.ExamplePilot;

/**
 * An eindrapport over a whole {@link WholeProgramma}: from the question until the snapshot is made and each of its forms is here,
 * the first one after a start of kpi-service (which compiles its code) and one after it. The stand goes out as it does by itself.
 * The probe is reading the text of the snapshot over JDBC and parsing it, which every form does before anything else.
 */
final class ReportCase implements BenchCase {

    private static final String PROGRAMMA = "RAPPORT";
    private static final List<String> FORMS = List.of("html", "docx", "pdf", "zip");
    private static final String SERVICE = "kpi";
    private static final double BAR_SECONDS = 30;

    private final LocalPlatform platform;
    private final int repetitions;
    private final int pilots;
    private final ObjectMapper json = new ObjectMapper();
    private int numbers;

    ReportCase(LocalPlatform platform, int repetitions, int pilots) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.pilots = pilots;
    }

    @Override
    public String name() {
        return "eindrapport over " + pilots + " pilots and " + pilots * ExamplePilot.DEELNEMERS + " deelnemers";
    }

    @Override
    public List<Figure> measure() throws Exception {
        WholeProgramma programma = new WholeProgramma(platform, PROGRAMMA, pilots);
        String berekening = programma.load();
        try (Connection db = platform.postgres().connect(SERVICE)) {
            programma.awaitDraws(db, berekening);
            programma.awaitStand(db);
            Map<String, double[]> parts = new LinkedHashMap<>();
            double[] first = new double[repetitions];
            double[] second = new double[repetitions];
            double[] bare = new double[repetitions];
            for (int i = 0; i < repetitions; i++) {
                platform.stopPart(SERVICE);
                platform.startPart(SERVICE);
                first[i] = once(i, berekening, "first", parts);
                second[i] = once(i, berekening, "again", parts);
                bare[i] = bareSeconds(db);
            }
            return figures(Samples.of(first), Samples.of(second), Samples.of(bare), parts);
        }
    }

    private List<Figure> figures(Samples first, Samples second, Samples bare, Map<String, double[]> parts) {
        List<Figure> figures = new ArrayList<>();
        String name = name() + " (" + numbers + " numbers), all forms";
        figures.add(figure(name + ", first after a start", first, bare, "at most 30 s"));
        figures.add(figure(name + ", again", second, bare, "at most 30 s"));
        parts.forEach((part, seconds) -> figures.add(figure(part, Samples.of(seconds), bare, "")));
        return figures;
    }

    private static Figure figure(String name, Samples seconds, Samples bare, String bar) {
        double median = seconds.median();
        boolean met = bar.isEmpty() || median <= BAR_SECONDS;
        return new Figure(name, "s", seconds, "reading and parsing the snapshot", bare, median, bar, met);
    }

    /** @return seconds from the question until the last form is here */
    private double once(int repetition, String berekening, String time, Map<String, double[]> parts) {
        ApiClient onderzoeker = platform.api("onderzoeker");
        long begin = System.nanoTime();
        ObjectNode question = json.createObjectNode()
                .put("soort", "EINDRAPPORT")
                .put("programma", PROGRAMMA)
                .put("peildatum", WholeProgramma.today())
                .put("berekening", berekening);
        String path = "/v1/rapportages/"
                + onderzoeker.post("/v1/rapportages", question).path("id").asText();
        snapshot(onderzoeker, path);
        note(parts, "snapshot, " + time, repetition, begin);
        for (String form : FORMS) {
            long from = System.nanoTime();
            int size = onderzoeker.bytes(path + "/" + form).length;
            note(parts, form + ", " + time, repetition, from);
            System.out.printf("  %s: %d KB%n", form, size / 1_000);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void note(Map<String, double[]> parts, String part, int repetition, long begin) {
        parts.computeIfAbsent(part, p -> new double[repetitions])[repetition] = (System.nanoTime() - begin) / 1e9;
    }

    private void snapshot(ApiClient onderzoeker, String path) {
        WholeProgramma.until("snapshot", () -> !status(onderzoeker.get(path)).equals("IN_AANMAAK"));
        JsonNode report = onderzoeker.get(path);
        if (!status(report).equals("CONCEPT") || !report.path("mislukteDelen").isEmpty()) {
            throw new IllegalStateException("the report is not whole: " + report);
        }
    }

    private static String status(JsonNode report) {
        return report.path("status").asText();
    }

    private double bareSeconds(Connection db) throws Exception {
        long begin = System.nanoTime();
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery("select m.inhoud from rapportage r join momentopname m using (checksum)"
                                + " where r.programma = '" + PROGRAMMA
                                + "' order by r.volgnummer desc limit 1")) {
            row.next();
            numbers = 0;
            json.readTree(row.getString(1))
                    .path("onderdelen")
                    .forEach(part -> numbers += part.path("getallen").size());
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
