package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/**
 * A push of new deelnemers through the gateway, from the first byte until every row is taken with its events in the outbox,
 * beside COPY of the rows that it left into tables of the same shape. A deelnemer has 27 values and leaves eight rows of
 * facts; those are counted on both sides. What a push writes besides (staging, outbox, audit, logboek) is not, and only the
 * push does it.
 */
final class BulkCase implements BenchCase {

    private static final double BAR = 0.35;
    private static final int WARM_UPS = 3;

    /** Asking more often would take from what is measured. */
    private static final long POLL_MILLIS = 200;

    static final String CLIENT = "roc-twente";
    private static final int ROWS_PER_DEELNEMER = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalPlatform platform;
    private final int repetitions;
    private final int deelnemers;
    private int pushed;

    BulkCase(LocalPlatform platform, int repetitions, int deelnemers) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.deelnemers = deelnemers;
    }

    @Override
    public String name() {
        return "bulk push";
    }

    @Override
    public List<Figure> measure() throws Exception {
        platform.delivery(CLIENT).push(traject(), "bench.ndjson", "TRAJECTEN", Bench.PILOT);
        for (int i = 0; i < WARM_UPS; i++) {
            pushPerSecond();
        }
        double[] rows = new double[repetitions];
        double[] persons = new double[repetitions];
        double[] bare = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            persons[i] = pushPerSecond();
            rows[i] = persons[i] * ROWS_PER_DEELNEMER;
            bare[i] = new BareCopy(platform.postgres()).rowsPerSecond();
        }
        Samples figure = Samples.of(rows);
        Samples copy = Samples.of(bare);
        double ratio = figure.median() / copy.median();
        Samples people = Samples.of(persons);
        double needed = copy.median() / 60_000 * 5_000;
        return List.of(
                new Figure(
                        "bulk push, rows",
                        "a second",
                        figure,
                        "COPY of the same rows",
                        copy,
                        ratio,
                        "ratio at least 0.35",
                        ratio >= BAR),
                new Figure(
                        "bulk push, deelnemers of 27 values",
                        "a second",
                        people,
                        "COPY of the same rows",
                        copy,
                        people.median(),
                        "at least 5,000 where COPY does 60,000 rows",
                        people.median() >= needed));
    }

    private double pushPerSecond() throws InterruptedException {
        byte[] content = content(pushed, deelnemers);
        pushed += deelnemers;
        ApiClient api = platform.api(CLIENT);
        String path = announce(api);
        long begin = System.nanoTime();
        api.put(path + "/inhoud", BodyPublishers.ofByteArray(content), "application/x-ndjson");
        JsonNode status = api.get(path);
        while (status.path("status").asText().equals("BEZIG")) {
            Thread.sleep(POLL_MILLIS);
            status = api.get(path);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (status.path("opgenomen").asInt() != deelnemers) {
            throw new IllegalStateException("not every row was taken: " + status);
        }
        return deelnemers / seconds;
    }

    /** The path of a new delivery that waits for its content. */
    static String announce(ApiClient api) {
        JsonNode waiting = api.post(
                "/v1/aanleveringen",
                JSON.createObjectNode().put("soort", "DOSSIERS").put("pilot", Bench.PILOT));
        return "/v1/aanleveringen/" + waiting.path("id").asText();
    }

    /** Dossiers of other persons for every other number. */
    static byte[] content(int first, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(DOSSIER.formatted(first + i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] traject() {
        return """
                {"bronId": "BENCH", "naam": "Benchmark", "soort": "EDUCATIE", "nieuw": true, "status": "ONTWIKKELD",\
                 "ontwikkeldOp": "2026-01-30"}
                """.getBytes(StandardCharsets.UTF_8);
    }

    /** 27 values: person 7, toestemming 3, deelname 3, meting 8, bewijs 2, match 4. */
    private static final String DOSSIER = """
            {"bronId":"bench-%d","aangemeldOp":"2026-01-12","kenmerken":{"geslacht":"V","leeftijdsklasse":"35-44",\
            "opleidingsniveau":"LAAG","leerderType":"NT2","instroomkanaal":"GEMEENTE"},\
            "toestemmingen":[{"soort":"INSTEMMING","gegeven":true,"datum":"2026-01-13"}],\
            "deelnames":[{"traject":"BENCH","start":"2026-02-02","status":"GESTART"}],\
            "metingen":[{"moment":"NUL","datum":"2026-01-19","instrument":"IM-INKOMEN","instrumentVersie":1,\
            "wijze":"GESPREK","antwoorden":[],"situatie":{"werkzaam":true,"brutoJaarinkomen":14250.50,\
            "urenPerWeek":24}}],"bewijzen":[{"soort":"MBO_CERTIFICAAT","datum":"2026-06-30"}],\
            "matches":[{"werkgever":"Transport Oost","datum":"2026-07-06","contractsoort":"TIJDELIJK","urenPerWeek":24}]}
            """;
}
