package nl.impactmonitor.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/**
 * Search in verslagen and the matrix of codes against pilots, at two connections straight from the service. The probes are
 * the index lookup of the same words, and the sums of the same matrix, over JDBC at the same two connections.
 */
final class InterviewCase implements BenchCase {

    private static final int CLIENTS = 2;
    private static final List<String> SEARCHES = List.of(
            "korte lijnen",
            "gemeente",
            "\"leren begeleiding\"",
            "docenten geld",
            "deelnemers -school",
            "pilot OR regio");
    private static final String MATRIX = "/v1/factoren/matrix?as=PILOT&codeboek=LLO&codeboekVersie=1";

    private static final String LOOKUP =
            "select count(*) from verslag_zoek where zoek @@ websearch_to_tsquery('dutch', '%s')";
    private static final String SUMS = """
            select i.pilot, t.code, count(distinct t.interview), sum(t.fragmenten)
            from factor_telling t join interview i on i.id = t.interview group by 1, 2
            """;

    private final LocalPlatform platform;
    private final int repetitions;
    private final int requests;
    private final int probes;
    private final int verslagen;
    private final int coderingen;

    InterviewCase(LocalPlatform platform, int repetitions, int requests, int verslagen, int coderingen) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.requests = requests;
        // A probe is slow and even: fewer of them say as much, and the run stays short.
        this.probes = Math.max(requests / 5, 20);
        this.verslagen = verslagen;
        this.coderingen = coderingen;
    }

    @Override
    public String name() {
        return "search and matrix";
    }

    @Override
    public List<Figure> measure() throws Exception {
        new InterviewFill(platform.postgres()).interviews(verslagen, coderingen);
        ApiClient api = new ApiClient(platform.url("interview").toString(), () -> platform.token("onderzoeker"));
        Samples search = p95(requests, () -> api, (client, number) -> client.get(search(number)));
        Samples lookup = p95(probes, this::connect, (db, number) -> read(db, LOOKUP.formatted(words(number))));
        Samples matrix = p95(requests, () -> api, (client, number) -> client.get(MATRIX));
        Samples sums = p95(probes, this::connect, (db, number) -> read(db, SUMS));
        return List.of(
                new Figure(
                        "search in " + verslagen + " verslagen of 50 KB, p95",
                        "ms",
                        search,
                        "lookup of the same words over JDBC",
                        lookup,
                        search.median(),
                        "p95 at most 50 ms",
                        search.median() <= 50),
                new Figure(
                        "matrix over " + coderingen + " coderingen, p95",
                        "ms",
                        matrix,
                        "the same sums over JDBC",
                        sums,
                        matrix.median(),
                        "p95 at most 100 ms",
                        matrix.median() <= 100));
    }

    /** Of each repetition; the first one is not measured, the service compiles its code. */
    private <C> Samples p95(int count, Supplier<C> clients, Load.Action<C> action) throws Exception {
        double[] p95 = new double[repetitions];
        for (int i = -1; i < repetitions; i++) {
            double[] millis = new double[count];
            Load.perSecond(CLIENTS, count, clients, (client, number) -> {
                long begin = System.nanoTime();
                action.run(client, number);
                millis[number] = (System.nanoTime() - begin) / 1e6;
            });
            if (i >= 0) {
                p95[i] = Samples.of(millis).quantile(0.95);
            }
        }
        return Samples.of(p95);
    }

    private static String words(int number) {
        return SEARCHES.get(number % SEARCHES.size());
    }

    private static String search(int number) {
        return "/v1/verslagen?limit=20&zoek=" + URLEncoder.encode(words(number), StandardCharsets.UTF_8);
    }

    private static void read(Connection db, String sql) throws SQLException {
        try (var query = db.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private Connection connect() {
        try {
            return platform.postgres().connect("interview");
        } catch (SQLException refused) {
            throw new IllegalStateException("the probe cannot log in", refused);
        }
    }
}
