package nl.impactmonitor.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;

/**
 * Start of the whole platform: cold on an empty data folder (databases, realm and topics are made), warm on one used
 * before; each beside a start of Keycloak alone on that folder, the largest part we did not write. Memory is that of all
 * processes once ready, beside Keycloak's.
 */
final class StartCase implements BenchCase {

    private static final double BAR_COLD = 40;
    private static final double BAR_WARM = 20;
    private static final String PROBE = "Keycloak alone, warm";

    private final Path scratch;
    private final int basePort;
    private final int repetitions;

    StartCase(Path scratch, int basePort, int repetitions) {
        this.scratch = scratch;
        this.basePort = basePort;
        this.repetitions = repetitions;
    }

    @Override
    public String name() {
        return "start of the platform";
    }

    @Override
    public List<Figure> measure() {
        double[] cold = new double[repetitions];
        double[] warm = new double[repetitions];
        double[] alone = new double[repetitions];
        double[] memory = new double[repetitions];
        double[] aloneMemory = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            PlatformOptions options = PlatformOptions.of(scratch.resolve("start-" + i), basePort);
            cold[i] = secondsToStart(options);
            long begin = System.nanoTime();
            try (LocalPlatform platform = LocalPlatform.start(options)) {
                warm[i] = secondsSince(begin);
                memory[i] = ProcessMemory.megabytes(
                        platform.parts().all().stream().flatMap(part -> part.processes().stream()));
                aloneMemory[i] = ProcessMemory.megabytes(processesOf(platform, "keycloak"));
                platform.stopPart("keycloak");
                long restart = System.nanoTime();
                platform.startPart("keycloak");
                alone[i] = secondsSince(restart);
            }
        }
        Samples probe = Samples.of(alone);
        return List.of(
                figure("start cold", "s", Samples.of(cold), PROBE, probe, BAR_COLD),
                figure("start warm", "s", Samples.of(warm), PROBE, probe, BAR_WARM),
                reported("memory of all processes", Samples.of(memory), Samples.of(aloneMemory)));
    }

    private static Stream<ProcessHandle> processesOf(LocalPlatform platform, String part) {
        return platform.parts().get(part).processes().stream();
    }

    private static double secondsToStart(PlatformOptions options) {
        long begin = System.nanoTime();
        try (LocalPlatform started = LocalPlatform.start(options)) {
            return secondsSince(begin);
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Figure figure(String name, String unit, Samples own, String probe, Samples bare, double bar) {
        double median = own.median();
        return new Figure(name, unit, own, probe, bare, median, "median at most " + (int) bar + " s", median <= bar);
    }

    private static Figure reported(String name, Samples own, Samples bare) {
        return new Figure(name, "MB", own, "Keycloak alone", bare, own.median(), "", true);
    }
}
