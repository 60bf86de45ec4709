package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.bench.BenchArguments.Group;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.platform.local.Folders;

/**
 * {@code ./impactmonitor bench [--quick] [--only GROUP] [--megabytes SIZE] [--states NUMBER]}: measures on a scratch platform of its own
 * (IMPACTMONITOR_BENCH_PORT, 18080 unless told) and writes a page per {@link BenchArguments.Group} of cases to
 * docs/benchmarks; {@code --only} runs one group. {@code --quick} proves that every case runs, with too few repetitions to
 * publish, and writes to target.
 */
public final class Bench {

    static final String PILOT = "TWENTE";
    static final String INTAKER = "intaker.twente";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchArguments wanted = BenchArguments.of(arguments);
        boolean quick = wanted.quick();
        int basePort = Integer.parseInt(System.getenv().getOrDefault("IMPACTMONITOR_BENCH_PORT", "18080"));
        PlatformOptions surroundings = PlatformOptions.fromEnvironment();
        Path project = surroundings.project();
        Path data = Files.createDirectories(surroundings.data().root());
        Path scratch = Files.createTempDirectory(data, "bench-");
        try {
            Path folder = project.resolve(quick ? "deploy/bench/target/benchmarks" : "docs/benchmarks");
            if (wanted.wants(Group.START)) {
                publish(folder, Group.START, quick, run(new StartCase(scratch, basePort, quick ? 1 : 3)));
            }
            if (wanted.wants(Group.ECONOMICS)) {
                publish(
                        folder,
                        Group.ECONOMICS,
                        quick,
                        run(new EconomicsCase(quick ? 1 : 5, quick ? 50_000 : 1_000_000)));
            }
            if (wanted.platform()) {
                underLoad(PlatformOptions.of(scratch.resolve("load"), basePort), wanted, folder);
            }
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void underLoad(PlatformOptions options, BenchArguments wanted, Path folder) throws Exception {
        boolean quick = wanted.quick();
        try (LocalPlatform platform = LocalPlatform.prepare(options)) {
            // Who ends the bench early leaves nothing running.
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            platform.begin();
            openPilot(platform.api("beheerder"));
            if (wanted.wants(Group.LOAD)) {
                publish(folder, Group.LOAD, quick, load(platform, quick));
            }
            if (wanted.wants(Group.BULK)) {
                publish(
                        folder,
                        Group.BULK,
                        quick,
                        run(new BulkCase(platform, quick ? 1 : 5, quick ? 2_000 : 20_000)),
                        run(new BulkMemoryCase(platform, wanted.megabytes())));
            }
            if (wanted.wants(Group.KPI)) {
                publish(folder, Group.KPI, quick, kpi(platform, quick));
            }
            if (wanted.wants(Group.INTERVIEW)) {
                publish(
                        folder,
                        Group.INTERVIEW,
                        quick,
                        run(new CodingCase(platform, quick ? 200 : 5_000)),
                        run(new InterviewCase(
                                platform,
                                quick ? 1 : 5,
                                quick ? 60 : 600,
                                quick ? 50 : 1_000,
                                quick ? 5_000 : 100_000)));
            }
            if (wanted.wants(Group.RAPPORT)) {
                publish(folder, Group.RAPPORT, quick, run(new ReportCase(platform, quick ? 1 : 3, quick ? 2 : 20)));
            }
            if (wanted.wants(Group.TOPIC)) {
                publish(folder, Group.TOPIC, quick, run(new ConsumeCase(platform, wanted.states(), quick ? 1 : 3)));
            }
        }
    }

    private static List<Figure> load(LocalPlatform platform, boolean quick) throws Exception {
        List<Figure> figures = new ArrayList<>(run(new SingleMetingCase(platform, quick ? 1 : 5, quick ? 500 : 3_000)));
        double fullLoad = figures.getFirst().figure().median();
        figures.addAll(run(new VisibleKpiCase(platform, quick ? 20 : 300, fullLoad)));
        return figures;
    }

    private static List<Figure> kpi(LocalPlatform platform, boolean quick) throws Exception {
        double fullLoad = run(new SingleMetingCase(platform, 1, quick ? 200 : 1_000))
                .getFirst()
                .figure()
                .median();
        List<Figure> figures = new ArrayList<>(run(new VisibleKpiCase(platform, quick ? 20 : 200, fullLoad)));
        figures.addAll(run(new KpiTableCase(
                platform, quick ? 1 : 3, quick ? 400 : 4_000, quick ? 1_000 : 10_000, quick ? 10_000 : 2_500_000)));
        return figures;
    }

    /** At once, so that a later group that fails takes nothing with it; what was measured is printed case by case. */
    @SafeVarargs
    private static void publish(Path folder, Group group, boolean quick, List<Figure>... parts) throws IOException {
        List<Figure> figures = Stream.of(parts).flatMap(List::stream).toList();
        new Report(group.word(), figures, ground(quick)).writeTo(folder);
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
        List<Figure> figures = subject.measure();
        System.out.println(Report.table(figures));
        return figures;
    }

    private static Map<String, Object> ground(boolean quick) {
        Map<String, Object> ground = new LinkedHashMap<>();
        ground.put("date", LocalDate.now().toString());
        ground.put("cores", Runtime.getRuntime().availableProcessors());
        ground.put("java", Runtime.version().toString());
        ground.put("run", quick ? "quick, not to be published" : "full");
        return ground;
    }
}
