package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An eindrapport over a programma of 20 pilots: from the question until the snapshot is made and each of its forms is here. The
 * deelnemers come through the topic, and the stand goes out as it does by itself. The probe is reading the text of the snapshot
 * over JDBC and parsing it, which every form does before anything else.
 */
final class ReportCase implements BenchCase {

    private static final String PROGRAMMA = "RAPPORT";
    private static final List<String> FORMS = List.of("html", "docx", "pdf", "zip");
    private static final double BAR_SECONDS = 30;
    private static final Duration GIVE_UP = Duration.ofMinutes(15);

    private final LocalPlatform platform;
    private final int repetitions;
    private final int pilots;
    private final int deelnemers;
    private final Random random = new Random(42);
    private final ObjectMapper json = new ObjectMapper();

    /** @param deelnemers of all pilots together */
    ReportCase(LocalPlatform platform, int repetitions, int pilots, int deelnemers) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.pilots = pilots;
        this.deelnemers = deelnemers;
    }

    @Override
    public String name() {
        return "eindrapport over " + pilots + " pilots and " + deelnemers + " deelnemers";
    }

    @Override
    public List<Figure> measure() throws Exception {
        open();
        fill();
        try (Connection db = platform.postgres().connect("kpi")) {
            until(db, "select count(*) >= " + deelnemers + " from contributie where pilot like '" + PROGRAMMA + "-%'");
            until(
                    db,
                    "select exists (select from stand_uitgifte u join stand_figuur f on f.uitgifte = u.id"
                            + " where u.programma = '" + PROGRAMMA + "' and f.pilot = '*' and f.waarde >= 10)");
            Map<String, double[]> parts = new LinkedHashMap<>();
            double[] whole = new double[repetitions];
            double[] bare = new double[repetitions];
            for (int i = 0; i < repetitions; i++) {
                whole[i] = once(i, parts);
                bare[i] = bareSeconds(db);
            }
            return figures(whole, Samples.of(bare), parts);
        }
    }

    private List<Figure> figures(double[] whole, Samples bare, Map<String, double[]> parts) {
        List<Figure> figures = new ArrayList<>();
        Samples seconds = Samples.of(whole);
        String probe = "reading and parsing the snapshot";
        figures.add(new Figure(
                name() + ", all forms",
                "s",
                seconds,
                probe,
                bare,
                seconds.median(),
                "at most 30 s",
                seconds.median() <= BAR_SECONDS));
        parts.forEach((part, values) -> figures.add(new Figure(
                part, "s", Samples.of(values), probe, bare, Samples.of(values).median(), "", true)));
        return figures;
    }

    /** @return seconds from the question until the last form is here */
    private double once(int repetition, Map<String, double[]> parts) throws Exception {
        ApiClient onderzoeker = platform.api("onderzoeker");
        long begin = System.nanoTime();
        ObjectNode question = json.createObjectNode()
                .put("soort", "EINDRAPPORT")
                .put("programma", PROGRAMMA)
                .put("peildatum", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
        String path = "/v1/rapportages/"
                + onderzoeker.post("/v1/rapportages", question).path("id").asText();
        snapshot(onderzoeker, path);
        note(parts, "snapshot", repetition, begin);
        for (String form : FORMS) {
            long from = System.nanoTime();
            int size = onderzoeker.bytes(path + "/" + form).length;
            note(parts, form, repetition, from);
            System.out.printf("  %s: %d KB%n", form, size / 1_000);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void note(Map<String, double[]> parts, String part, int repetition, long begin) {
        parts.computeIfAbsent(part, p -> new double[repetitions])[repetition] = (System.nanoTime() - begin) / 1e9;
    }

    private static void snapshot(ApiClient onderzoeker, String path) throws Exception {
        long begin = System.nanoTime();
        JsonNode report = onderzoeker.get(path);
        while (report.path("status").asText().equals("IN_AANMAAK")) {
            if (System.nanoTime() - begin > GIVE_UP.toNanos()) {
                throw new IllegalStateException("no snapshot within " + GIVE_UP);
            }
            Thread.sleep(50);
            report = onderzoeker.get(path);
        }
        if (!report.path("status").asText().equals("CONCEPT")
                || !report.path("mislukteDelen").isEmpty()) {
            throw new IllegalStateException("the report is not whole: " + report);
        }
    }

    private void open() {
        ApiClient beheerder = platform.api("beheerder");
        for (int i = 1; i <= pilots; i++) {
            beheerder.post(
                    "/v1/pilots",
                    json.createObjectNode()
                            .put("code", pilot(i))
                            .put("naam", "Pilot " + i)
                            .put("programma", PROGRAMMA)
                            .put("start", "2025-01-01")
                            .put("einde", "2027-12-31"));
        }
    }

    private static String pilot(int i) {
        return PROGRAMMA + "-%02d".formatted(i);
    }

    private void fill() {
        Map<String, Object> settings = Map.of("bootstrap.servers", platform.kafkaBootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 1; i <= pilots; i++) {
                DeelnemerStates people = new DeelnemerStates(random, pilot(i));
                for (int n = 0; n < deelnemers / pilots; n++) {
                    String id = new UUID(random.nextLong(), random.nextLong()).toString();
                    var record = new ProducerRecord<>(
                            "deelnemers.v1", id, people.state(id).getBytes(StandardCharsets.UTF_8));
                    record.headers().add("ce_versie", "1".getBytes(StandardCharsets.UTF_8));
                    producer.send(record);
                }
            }
        }
    }

    private double bareSeconds(Connection db) throws Exception {
        long begin = System.nanoTime();
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery("select m.inhoud from rapportage r join momentopname m using (checksum)"
                                + " where r.programma = '" + PROGRAMMA + "' order by r.volgnummer desc limit 1")) {
            row.next();
            json.readTree(row.getString(1));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void until(Connection db, String condition) throws Exception {
        long begin = System.nanoTime();
        while (true) {
            try (Statement statement = db.createStatement();
                    ResultSet row = statement.executeQuery(condition)) {
                if (row.next() && row.getBoolean(1)) {
                    return;
                }
            }
            if (System.nanoTime() - begin > GIVE_UP.toNanos()) {
                throw new IllegalStateException("not within " + GIVE_UP + ": " + condition);
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }
}
