package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.Intake;

/**
 * From the answer to an eenmeting (it is committed) to the first {@code GET /v1/kpis} that counts it, beside the bare
 * road between the two: one record through the same broker. Once with nobody else there, and once while others come in at
 * half the pace that 8 clients reach.
 */
final class VisibleKpiCase implements BenchCase {

    private static final double BAR_MILLIS = 1_000;
    private static final long GIVE_UP_NANOS = 30_000_000_000L;

    private final LocalPlatform platform;
    private final int samples;
    private final double fullLoad;

    /** @param fullLoad metingen a second that 8 clients reach in this run */
    VisibleKpiCase(LocalPlatform platform, int samples, double fullLoad) {
        this.platform = platform;
        this.samples = samples;
        this.fullLoad = fullLoad;
    }

    @Override
    public String name() {
        return "commit to visible KPI";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Figure alone = measure("commit to visible KPI");
        try (Background others =
                new Background(() -> new Intake(platform.api(Bench.INTAKER), Bench.PILOT), fullLoad / 2)) {
            Figure busy = measure("commit to visible KPI, under half of full load");
            System.out.printf(
                    "  beside it %.0f metingen a second, of %.0f at full load%n", others.perSecond(), fullLoad);
            return List.of(alone, busy);
        }
    }

    private Figure measure(String name) throws Exception {
        double[] monitor = new double[samples];
        double[] bare = new double[samples];
        Intake intake = new Intake(platform.api(Bench.INTAKER), Bench.PILOT);
        ApiClient reader = platform.api("onderzoeker");
        try (BareRecords probe = new BareRecords(platform.kafkaBootstrap())) {
            for (int i = 0; i < samples; i++) {
                String id = intake.register();
                intake.consent(id);
                intake.nulmeting(id);
                bare[i] = probe.roundTripMillis();
                monitor[i] = untilVisibleMillis(intake, reader, id);
            }
        }
        Samples figure = Samples.of(monitor);
        double p99 = figure.quantile(0.99);
        return new Figure(
                name,
                "ms",
                figure,
                "one record through the broker",
                Samples.of(bare),
                p99,
                "p99 at most 1000 ms",
                p99 <= BAR_MILLIS);
    }

    private static double untilVisibleMillis(Intake intake, ApiClient reader, String id) {
        long before = improved(reader);
        intake.eenmeting(id);
        long committed = System.nanoTime();
        while (improved(reader) == before) {
            if (System.nanoTime() - committed > GIVE_UP_NANOS) {
                throw new IllegalStateException("the KPI did not move within 30 s");
            }
        }
        return (System.nanoTime() - committed) / 1e6;
    }

    private static long improved(ApiClient reader) {
        for (JsonNode kpi : reader.get("/v1/kpis?pilot=" + Bench.PILOT).path("kpis")) {
            if (kpi.path("code").asText().equals("ARBEIDSMARKT")
                    && kpi.path("lezing").asText().equals("RUIM")) {
                return kpi.path("totaal").path("waarde").asLong();
            }
        }
        throw new IllegalStateException("no KPI ARBEIDSMARKT in the answer");
    }
}
