package nl.impactmonitor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/**
 * The KPI table of 12 pilots with all that stands in it, read live at 8 connections straight from the service and through the
 * gateway, with few and with many deelnemers behind it; made for one reader, live and of a stand; and one disaggregation from
 * the cells. The probe is the sums of that table over JDBC.
 *
 * <p>Who asks for the same table as another did a moment ago is given what was made then. So beside the same table for all
 * there is another one in each request, a peildatum of its own, that must be made; what many deelnemers cost is judged by
 * these, since a table that is given again costs the same whatever is behind it.
 */
final class KpiTableCase implements BenchCase {

    private static final int CLIENTS = 8;
    private static final int IN_CELLEN = 25;
    private static final int YEARS = 10;
    private static final int ONE_BY_ONE = 100;

    /** Longer than kpi-service gives the same table again. */
    private static final Duration KEPT = Duration.ofMillis(150);

    private static final String TABLE = "/v1/kpis?programma=" + KpiFill.PROGRAMMA;

    /** More than are made while one is kept, so that none is given again. */
    private static final int PEILDATA = 600;

    private static final String SPLIT =
            "/v1/kpis/uitsplitsingen?programma=" + KpiFill.PROGRAMMA + "&dimensies=geslacht,leeftijdsklasse";

    private static final String SUMS = """
            select pilot, kpi, lezing, sum(aantal), sum(personen) from stand_maand
            where pilot like 'BENCH-%' and groep = 'DEELNEMER' group by pilot, kpi, lezing
            """;

    private final LocalPlatform platform;
    private final int repetitions;
    private final int requests;
    private final int few;
    private final int many;

    /** @param many how many deelnemers are behind the stand; one of 25 of them is in the cells */
    KpiTableCase(LocalPlatform platform, int repetitions, int requests, int few, int many) {
        this.platform = platform;
        this.repetitions = repetitions;
        this.requests = requests;
        this.few = few;
        this.many = many;
    }

    @Override
    public String name() {
        return "KPI table";
    }

    private record Reading(Samples perSecond, Samples p95) {}

    @Override
    public List<Figure> measure() throws Exception {
        programma();
        KpiFill fill = new KpiFill(platform.postgres());
        fill.deelnemers(few, few);
        load(direct(), KpiTableCase::same, requests);
        load(direct(), KpiTableCase::another, requests);
        Samples bare = bare();
        Reading withFew = read("KPI table, " + few + " deelnemers", direct(), KpiTableCase::same, requests);
        Reading madeForFew =
                read("another table each time, " + few + " deelnemers", direct(), KpiTableCase::another, requests);
        Reading gateway =
                read("the same through the gateway", platform.api("onderzoeker"), KpiTableCase::same, requests);
        Samples splitFew = read("two dimensions", direct(), number -> SPLIT, Math.max(CLIENTS, requests / 100))
                .p95();
        Samples stand = oneByOne("analist");
        Samples live = oneByOne("onderzoeker");
        int inCellen = many / IN_CELLEN;
        fill.deelnemers(many, inCellen);
        Reading madeForMany =
                read("another table each time, " + many + " deelnemers", direct(), KpiTableCase::another, requests);
        Samples splitMany =
                read("two dimensions", direct(), number -> SPLIT, CLIENTS).p95();
        double times = madeForFew.perSecond().median() / madeForMany.perSecond().median();
        String perSecond = "requests a second";
        return List.of(
                figure(
                        "KPI table of 12 pilots",
                        perSecond,
                        withFew.perSecond(),
                        bare,
                        withFew.perSecond().median(),
                        "at least 2,000 requests a second",
                        withFew.perSecond().median() >= 2_000),
                figure(
                        "KPI table of 12 pilots, p95",
                        "ms",
                        withFew.p95(),
                        bare,
                        withFew.p95().median(),
                        "p95 at most 10 ms",
                        withFew.p95().median() <= 10),
                reported("another table each time, " + few + " deelnemers", perSecond, madeForFew.perSecond(), bare),
                reported("another table each time, " + few + " deelnemers, p95", "ms", madeForFew.p95(), bare),
                reported("a table made for one reader, live", "ms, p95", live, bare),
                reported("a table made for one reader, of a stand", "ms, p95", stand, bare),
                reported("KPI table of 12 pilots, through the gateway", perSecond, gateway.perSecond(), bare),
                reported("KPI table of 12 pilots, through the gateway, p95", "ms", gateway.p95(), bare),
                figure(
                        "another table each time, " + many + " deelnemers",
                        perSecond,
                        madeForMany.perSecond(),
                        bare,
                        times,
                        "cost at most 1.5 times that with " + few,
                        times <= 1.5),
                reported("two dimensions, cells of " + few, "ms, p95", splitFew, bare),
                reported("two dimensions, cells of " + inCellen, "ms, p95", splitMany, bare));
    }

    /** With all that a table shows: two phases of targets, ten years of context, a berekening with its draws, and a stand. */
    private void programma() throws SQLException {
        WholeProgramma programma = new WholeProgramma(platform, KpiFill.PROGRAMMA, KpiFill.PILOTS);
        String berekening = programma.load();
        programma.context(YEARS);
        try (Connection db = connect()) {
            programma.awaitDraws(db, berekening);
            programma.awaitStand(db);
        }
    }

    /** Nobody else asks, and what was made is no longer kept when it is asked again. */
    private Samples oneByOne(String role) throws InterruptedException {
        ApiClient api = direct(role);
        double[] p95 = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            double[] millis = new double[ONE_BY_ONE];
            for (int number = 0; number < ONE_BY_ONE; number++) {
                Thread.sleep(KEPT);
                long begin = System.nanoTime();
                api.bytes(TABLE);
                millis[number] = (System.nanoTime() - begin) / 1e6;
            }
            p95[i] = Samples.of(millis).quantile(0.95);
        }
        return Samples.of(p95);
    }

    private static String same(int number) {
        return TABLE;
    }

    private static String another(int number) {
        return TABLE + "&peildatum=" + LocalDate.now().minusDays(1 + number % PEILDATA);
    }

    private ApiClient direct() {
        return direct("onderzoeker");
    }

    private ApiClient direct(String role) {
        return new ApiClient(platform.url("kpi").toString(), () -> platform.token(role));
    }

    private Reading read(String what, ApiClient api, IntFunction<String> path, int count) throws Exception {
        double[] perSecond = new double[repetitions];
        double[] p95 = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            double[] millis = new double[count];
            perSecond[i] = Load.perSecond(CLIENTS, count, () -> api, (client, number) -> {
                long begin = System.nanoTime();
                client.bytes(path.apply(number));
                millis[number] = (System.nanoTime() - begin) / 1e6;
            });
            p95[i] = Samples.of(millis).quantile(0.95);
        }
        Reading reading = new Reading(Samples.of(perSecond), Samples.of(p95));
        System.out.printf(
                "  %s: %.0f a second, p95 %.1f ms%n",
                what, reading.perSecond().median(), reading.p95().median());
        return reading;
    }

    /** What is not measured: the service compiles its code. */
    private static void load(ApiClient api, IntFunction<String> path, int count) throws Exception {
        Load.perSecond(CLIENTS, count, () -> api, (client, number) -> client.bytes(path.apply(number)));
    }

    private Samples bare() throws Exception {
        double[] perSecond = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            perSecond[i] = Load.perSecond(CLIENTS, requests, this::connect, (db, number) -> {
                try (PreparedStatement query = db.prepareStatement(SUMS);
                        var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(4);
                    }
                }
            });
        }
        return Samples.of(perSecond);
    }

    private Connection connect() {
        try {
            return platform.postgres().connect("kpi");
        } catch (SQLException refused) {
            throw new IllegalStateException("the probe cannot log in", refused);
        }
    }

    private static Figure reported(String name, String unit, Samples figure, Samples bare) {
        return figure(name, unit, figure, bare, figure.median(), "", true);
    }

    private static Figure figure(
            String name, String unit, Samples figure, Samples bare, double value, String bar, boolean met) {
        return new Figure(name, unit, figure, "the same sums over JDBC", bare, value, bar, met);
    }
}
