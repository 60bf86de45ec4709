package nl.impactmonitor.bench;

import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.example.Intake;

/**
 * Single metingen through the gateway (token, validation, scoring, outbox and event included) against bare one-row
 * commits on the same PostgreSQL, both with 8 clients, taken in turns.
 */
final class SingleMetingCase implements BenchCase {

    private static final int CLIENTS = 8;
    private static final int COMMITS = 20_000;
    private static final double BAR = 0.40;

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
        try (BareCommits probe = new BareCommits(platform.postgres())) {
            probe.perSecond(CLIENTS, COMMITS);
            metingenPerSecond();
            for (int i = 0; i < repetitions; i++) {
                bare[i] = probe.perSecond(CLIENTS, COMMITS);
                monitor[i] = metingenPerSecond();
            }
        }
        Samples figure = Samples.of(monitor);
        Samples commits = Samples.of(bare);
        double ratio = figure.median() / commits.median();
        return List.of(new Figure(
                "single meting, 8 clients",
                "a second",
                figure,
                "bare one-row commits, 8 connections",
                commits,
                ratio,
                "ratio at least 0.40",
                ratio >= BAR));
    }

    /** Registering the people is no part of what is measured, so it is done before the clock starts. */
    private double metingenPerSecond() throws Exception {
        String[] ids = new String[metingen];
        Load.perSecond(CLIENTS, metingen, this::intake, (intake, i) -> {
            ids[i] = intake.register();
            intake.consent(ids[i]);
        });
        return Load.perSecond(CLIENTS, metingen, this::intake, (intake, i) -> intake.nulmeting(ids[i]));
    }

    private Intake intake() {
        return new Intake(platform.api(Bench.INTAKER), Bench.PILOT);
    }
}
