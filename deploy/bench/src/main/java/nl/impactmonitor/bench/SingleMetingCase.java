package nl.impactmonitor.bench;

import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.Intake;

/**
 * Single metingen through the gateway (token, validation, scoring, audit, outbox and event included): with 8 clients against
 * bare one-row commits on the same PostgreSQL, taken in turns, and the time of each with one client. Beside them what the
 * road alone carries: the least that a service can answer, from memory, through the same gateway with the same token check.
 */
final class SingleMetingCase implements BenchCase {

    private static final int CLIENTS = 8;
    private static final int COMMITS = 20_000;
    private static final int WARM_UPS = 4;
    private static final double BAR = 0.40;
    private static final double BAR_MILLIS = 15;
    private static final String LEAST = "/v1/aanleveringen/sjablonen/TRAJECTEN";

    private final LocalPlatform platform;
    private final int repetitions;
    private final int metingen;

    SingleMetingCase(LocalPlatform platform, int repetitions, int metingen) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.metingen = metingen;
    }

    @Override
    public String name() {
        return "single meting through the gateway";
    }

    @Override
    public List<Figure> measure() throws Exception {
        double[] monitor = new double[repetitions];
        double[] bare = new double[repetitions];
        double[] least = new double[repetitions];
        try (BareCommits probe = new BareCommits(platform.postgres())) {
            probe.perSecond(CLIENTS, COMMITS);
            for (int i = 0; i < WARM_UPS; i++) {
                metingenPerSecond();
                leastPerSecond();
            }
            for (int i = 0; i < repetitions; i++) {
                bare[i] = probe.perSecond(CLIENTS, COMMITS);
                monitor[i] = metingenPerSecond();
                least[i] = leastPerSecond();
            }
            double ratio = Samples.of(monitor).median() / Samples.of(bare).median();
            return List.of(
                    figure("single meting, 8 clients", monitor, bare, ratio, "ratio at least 0.40", ratio >= BAR),
                    figure(
                            "least answer through the gateway, 8 clients",
                            least,
                            bare,
                            Samples.of(least).median(),
                            "",
                            true),
                    oneClient(probe));
        }
    }

    private static Figure figure(String name, double[] readings, double[] bare, double value, String bar, boolean met) {
        return new Figure(
                name,
                "a second",
                Samples.of(readings),
                "bare one-row commits, 8 connections",
                Samples.of(bare),
                value,
                bar,
                met);
    }

    /** Registering the people is no part of what is measured, so it is done before the clock starts. */
    private double metingenPerSecond() throws Exception {
        String[] ids = people(metingen);
        return Load.perSecond(CLIENTS, metingen, this::intake, (intake, i) -> intake.nulmeting(ids[i]));
    }

    private double leastPerSecond() throws Exception {
        return Load.perSecond(
                CLIENTS, metingen, () -> platform.api(BulkCase.CLIENT), (ApiClient api, int i) -> api.get(LEAST));
    }

    private Figure oneClient(BareCommits probe) throws Exception {
        int count = metingen / 3;
        String[] ids = people(count);
        Intake intake = intake();
        double[] millis = IntStream.range(0, count)
                .mapToDouble(i -> millis(() -> intake.nulmeting(ids[i])))
                .toArray();
        double p95 = Samples.of(millis).quantile(0.95);
        return new Figure(
                "single meting, one client",
                "ms",
                Samples.of(millis),
                "bare one-row commit",
                Samples.of(probe.millis(count)),
                p95,
                "p95 at most 15 ms",
                p95 <= BAR_MILLIS);
    }

    private static double millis(Runnable action) {
        long begin = System.nanoTime();
        action.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private String[] people(int count) throws Exception {
        String[] ids = new String[count];
        Load.perSecond(CLIENTS, count, this::intake, (intake, i) -> {
            ids[i] = intake.register();
            intake.consent(ids[i]);
        });
        return ids;
    }

    private Intake intake() {
        return new Intake(platform.api(Bench.INTAKER), Bench.PILOT);
    }
}
