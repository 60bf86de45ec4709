package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/**
 * Giving ranges of a verslag a code, one after another, straight to the service: check of range and code, fragment and codering
 * included. The probe is a bare one-row commit on the same PostgreSQL.
 */
final class CodingCase implements BenchCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double BAR_MILLIS = 10;
    private static final int LENGTH = 40;
    private static final int TEXT = 20_000;
    private static final List<String> CODES =
            List.of("KORTE_LIJNEN", "MAATWERK", "SCHAAMTE", "TIJDELIJKE_FINANCIERING", "GEDEELDE_AANPAK");

    private final LocalPlatform platform;
    private final int codings;

    /** @param codings how many are measured, over interviews of five hundred each */
    CodingCase(LocalPlatform platform, int codings) {
        this.platform = platform;
        this.codings = codings;
    }

    @Override
    public String name() {
        return "coding a fragment";
    }

    @Override
    public List<Figure> measure() throws Exception {
        ApiClient api = new ApiClient(platform.url("interview").toString(), () -> platform.token("onderzoeker"));
        // As many before it: until then part of the time is that of the compiler, which has the same two cores.
        code(api, codings);
        double[] millis = code(api, codings);
        try (BareCommits probe = new BareCommits(platform.postgres())) {
            double p95 = Samples.of(millis).quantile(0.95);
            return List.of(new Figure(
                    "coding a fragment, one client",
                    "ms",
                    Samples.of(millis),
                    "bare one-row commit",
                    Samples.of(probe.millis(codings)),
                    p95,
                    "p95 at most 10 ms",
                    p95 <= BAR_MILLIS));
        }
    }

    private static double[] code(ApiClient api, int count) {
        double[] millis = new double[count];
        String path = null;
        String verslag = null;
        for (int i = 0; i < count; i++) {
            if (i % 500 == 0) {
                String interview = interview(api);
                verslag = verslag(api, interview);
                path = "/v1/interviews/" + interview + "/coderingen";
            }
            JsonNode codering = codering(verslag, i % 500 * LENGTH % (TEXT - LENGTH), CODES.get(i % CODES.size()));
            long begin = System.nanoTime();
            api.post(path, codering);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    private static String interview(ApiClient api) {
        var body = JSON.createObjectNode()
                .put("pilot", Bench.PILOT)
                .put("niveau", "REGIONAAL")
                .put("datum", "2026-05-11");
        body.putObject("instemming")
                .put("datum", "2026-05-11")
                .put("vorm", "SCHRIFTELIJK")
                .put("informatie", "Informatiebrief 1");
        body.putArray("respondenten").addObject().put("rol", "projectleider").put("organisatiesoort", "ROC");
        return api.post("/v1/interviews", body).path("id").asText();
    }

    private static String verslag(ApiClient api, String interview) {
        var body = JSON.createObjectNode().put("tekst", "De docent belt. ".repeat(TEXT / 16));
        return api.post("/v1/interviews/" + interview + "/fragmenten", body)
                .path("verslag")
                .asText();
    }

    private static JsonNode codering(String verslag, int start, String code) {
        return JSON.createObjectNode()
                .put("verslag", verslag)
                .put("verslagVersie", 1)
                .put("start", start)
                .put("eind", start + LENGTH)
                .put("codeboek", "LLO")
                .put("codeboekVersie", 1)
                .put("code", code);
    }
}
