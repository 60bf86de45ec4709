package nl.impactmonitor.local.topology;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.local.Memory;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.Ports;
import nl.impactmonitor.local.backup.Replay;
import nl.impactmonitor.local.part.ExternalPart;
import nl.impactmonitor.local.part.JavaPart;
import nl.impactmonitor.local.part.KafkaPart;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.local.part.PostgresPart;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.local.startcache.StartCaches;
import nl.impactmonitor.platform.local.KafkaBroker;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.PostgresServer;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.local.Topics;

/** Which parts there are, where each is found, and what each is told about the others. */
public final class Topology {

    /** The services with a database. */
    public static final List<String> SERVICES = List.of("participant", "interview", "kpi", "economics");

    /** They carry the load; the others are quick enough with the first compiler alone, and start sooner. */
    private static final Set<String> FULLY_COMPILED = Set.of("participant", "gateway", "kpi", "economics");

    private static final String REALM = "/realms/impactmonitor";

    private final PlatformOptions options;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final External external;
    private final StartCaches startCaches;

    public Topology(PlatformOptions options, Secrets secrets) {
        this.options = options;
        this.data = options.data();
        this.ports = options.ports();
        this.secrets = secrets;
        this.external = new External(options.environment());
        this.startCaches = new StartCaches(options.project(), options.environment());
    }

    /** In the order in which they start; they stop in the reverse. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(postgres());
        parts.add(kafka());
        parts.add(keycloak());
        for (String service : SERVICES) {
            parts.add(service(service));
        }
        parts.add(gateway());
        return parts;
    }

    /** The address of a part that speaks HTTP. */
    public String url(String part) {
        if (part.equals("keycloak")) {
            String issuer = issuer();
            return issuer.substring(0, issuer.indexOf("/realms/"));
        }
        return external.service(part).orElseGet(() -> ports.url(part));
    }

    public String issuer() {
        return external.keycloakIssuer().orElseGet(() -> ports.url("keycloak") + REALM);
    }

    public String kafkaBootstrap() {
        return external.kafka().orElseGet(() -> "127.0.0.1:" + ports.of("kafka"));
    }

    public PostgresAdmin postgresAdmin() {
        return external.postgres().orElseGet(() -> new PostgresServer(postgresSettings()).admin());
    }

    public boolean ownPostgres() {
        return external.postgres().isEmpty();
    }

    public boolean ownKafka() {
        return external.kafka().isEmpty();
    }

    public boolean ownKeycloak() {
        return external.keycloakIssuer().isEmpty();
    }

    public External external() {
        return external;
    }

    private Part postgres() {
        return external.postgres()
                .<Part>map(admin -> new ExternalPart("postgres", admin.server(), () -> createDatabases(admin)))
                .orElseGet(() -> new PostgresPart(postgresSettings(), this::createDatabases));
    }

    /** Made anew for each question: the server keeps its state in its folder. */
    public PostgresServer.Settings postgresSettings() {
        return new PostgresServer.Settings(
                options.project().resolve("deploy/runtime/target/postgres"),
                data.postgres(),
                data.log("postgres"),
                ports.of("postgres"),
                secrets.password("postgres.superuser"));
    }

    public KafkaBroker.Settings kafkaSettings() {
        return new KafkaBroker.Settings(
                options.project().resolve("deploy/runtime/target/kafka/libs"),
                data.kafka(),
                data.log("kafka"),
                ports.of("kafka"),
                ports.of("kafka-controller"),
                startOptions("kafka"));
    }

    private void createDatabases(PostgresAdmin admin) {
        SERVICES.forEach(service -> database(service).create(admin));
        if (external.keycloakIssuer().isEmpty()) {
            String password = secrets.password("db.keycloak");
            ServiceDatabase.createPlain(admin, "keycloak", password);
            KeycloakSchema.apply(options.project(), admin, password);
        }
        if (new Memory(data.memory()).get(Memory.REPUBLISH).equals("pending")) {
            Replay.fromTheStart(admin, SERVICES);
        }
    }

    private ServiceDatabase database(String service) {
        return new ServiceDatabase(
                service,
                secrets.password("db." + service + ".migratie"),
                secrets.password("db." + service + ".verzoek"),
                secrets.password("db." + service + ".werk"));
    }

    private Part kafka() {
        Path declared = options.project().resolve("deploy/kafka/topics.json");
        return external.kafka()
                .<Part>map(servers ->
                        new ExternalPart("kafka", servers, () -> Topics.create(servers, Topics.read(declared))))
                .orElseGet(
                        () -> new KafkaPart(kafkaSettings(), servers -> Topics.create(servers, Topics.read(declared))));
    }

    private Part keycloak() {
        if (!ownKeycloak()) {
            return new ExternalPart("keycloak", issuer(), () -> {});
        }
        KeycloakProgram keycloak = new KeycloakProgram(
                options.project().resolve("deploy/runtime/target/keycloak"),
                ports.url("keycloak"),
                ports.of("keycloak"),
                secrets);
        return new JavaPart(
                "keycloak",
                Set.of("postgres"),
                ports.of("keycloak"),
                URI.create(issuer() + "/.well-known/openid-configuration"),
                keycloak.program(
                        postgresAdmin().jdbcUrl("keycloak"), secrets.password("db.keycloak"), javaOptions("keycloak")),
                data.log("keycloak"));
    }

    private Part service(String name) {
        return external.service(name)
                .<Part>map(url -> new ExternalPart(name, url, () -> {}))
                .orElseGet(() -> java(
                        name,
                        Set.of("postgres", "kafka"),
                        name + "-service",
                        heapMb(name),
                        () -> serviceEnvironment(name)));
    }

    /** A report of twenty pilots as PDF fills 256 MB: a quarter of its time went into collecting garbage. */
    private static int heapMb(String service) {
        return service.equals("kpi") ? 384 : 256;
    }

    private Part gateway() {
        return external.service("gateway")
                .<Part>map(url -> new ExternalPart("gateway", url, () -> {}))
                .orElseGet(() -> java("gateway", Set.of("keycloak"), "gateway", 192, this::gatewayEnvironment));
    }

    private Part java(
            String name, Set<String> needs, String module, int heapMb, Callable<Map<String, String>> environment) {
        return new JavaPart(
                name,
                needs,
                ports.of(name),
                URI.create(ports.url(name) + "/q/health/ready"),
                ServiceProgram.of(name, options.project().resolve(module), heapMb, javaOptions(name), environment),
                data.log(name));
    }

    private Map<String, String> serviceEnvironment(String name) {
        Map<String, String> environment = common(name);
        environment.putAll(database(name).settings(postgresAdmin()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrap());
        if (name.equals("participant")) {
            environment.put("KOPPELING_HOOFDSLEUTEL", secrets.key("koppeling.hoofdsleutel"));
        }
        return environment;
    }

    private Map<String, String> gatewayEnvironment() {
        Map<String, String> environment = common("gateway");
        for (String service : SERVICES) {
            environment.put(service.toUpperCase(Locale.ROOT) + "_URL", url(service));
        }
        return environment;
    }

    private Map<String, String> common(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(name)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer());
        return environment;
    }

    /** How it is compiled, its start cache, and what the person wants besides. */
    private List<String> javaOptions(String part) {
        List<String> all = new ArrayList<>(startOptions(part));
        external.javaOptions().ifPresent(text -> all.addAll(List.of(text.split("\\s+"))));
        return all;
    }

    private List<String> startOptions(String part) {
        List<String> all = new ArrayList<>();
        if (!FULLY_COMPILED.contains(part)) {
            all.add("-XX:TieredStopAtLevel=1");
        }
        all.addAll(startCaches.of(part).options());
        return all;
    }
}
