package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.bench.BenchArguments.Group;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.api.ApiClient;

/**
 * {@code ./impactmonitor bench [--quick] [--only GROUP]}: measures on a scratch platform of its own
 * (IMPACTMONITOR_BENCH_PORT, 18080 unless told) and writes docs/benchmarks. {@code --quick} proves that every case runs,
 * with too few repetitions to publish; {@code --only} runs one {@link BenchArguments.Group} of cases. Both write to target.
 */
public final class Bench {

    static final String PILOT = "TWENTE";
    static final String INTAKER = "intaker.twente";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchArguments wanted = BenchArguments.of(arguments);
        boolean quick = wanted.quick();
        int basePort = Integer.parseInt(System.getenv().getOrDefault("IMPACTMONITOR_BENCH_PORT", "18080"));
        Path project = PlatformOptions.fromEnvironment().project();
        Path scratch = Files.createTempDirectory(Files.createDirectories(project.resolve("data")), "bench-");
        try {
            List<Figure> figures = new ArrayList<>();
            if (wanted.wants(Group.START)) {
                figures.addAll(run(new StartCase(scratch, basePort, quick ? 1 : 3)));
            }
            if (wanted.platform()) {
                figures.addAll(underLoad(PlatformOptions.of(scratch.resolve("load"), basePort), wanted));
            }
            Report report = new Report(figures, ground(wanted));
            report.writeTo(project.resolve(wanted.whole() ? "docs/benchmarks" : "deploy/bench/target/benchmarks"));
            System.out.println(report.table());
        } finally {
            delete(scratch);
        }
    }

    private static List<Figure> underLoad(PlatformOptions options, BenchArguments wanted) throws Exception {
        boolean quick = wanted.quick();
        List<Figure> figures = new ArrayList<>();
        try (LocalPlatform platform = LocalPlatform.start(options)) {
            openPilot(platform.api("beheerder"));
            if (wanted.wants(Group.LOAD)) {
                List<Figure> metingen = run(new SingleMetingCase(platform, quick ? 1 : 5, quick ? 500 : 3_000));
                figures.addAll(metingen);
                figures.addAll(run(new VisibleKpiCase(
                        platform, quick ? 20 : 300, metingen.getFirst().figure().median())));
            }
            if (wanted.wants(Group.BULK)) {
                figures.addAll(run(new BulkCase(platform, quick ? 1 : 5, quick ? 2_000 : 20_000)));
                figures.addAll(run(new BulkMemoryCase(platform, quick ? 20 : 1_000)));
            }
            if (wanted.wants(Group.KPI)) {
                figures.addAll(run(new KpiTableCase(
                        platform,
                        quick ? 1 : 5,
                        quick ? 400 : 10_000,
                        quick ? 1_000 : 10_000,
                        quick ? 10_000 : 2_500_000)));
                figures.addAll(run(new ConsumeCase(platform, quick ? 2_000 : 100_000, quick ? 1 : 3)));
            }
        }
        return figures;
    }

    private static void openPilot(ApiClient beheerder) {
        beheerder.post(
                "/v1/pilots",
                new ObjectMapper()
                        .createObjectNode()
                        .put("code", PILOT)
                        .put("naam", "Benchmark")
                        .put("programma", "LLO")
                        .put("start", "2026-01-01")
                        .put("einde", "2027-12-31"));
    }

    private static List<Figure> run(BenchCase subject) throws Exception {
        System.out.println("measuring: " + subject.name());
        return subject.measure();
    }

    private static Map<String, Object> ground(BenchArguments wanted) {
        Map<String, Object> ground = new LinkedHashMap<>();
        ground.put("date", LocalDate.now().toString());
        ground.put("cores", Runtime.getRuntime().availableProcessors());
        ground.put("java", Runtime.version().toString());
        ground.put("run", wanted.whole() ? "full" : "part, not to be published");
        return ground;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
