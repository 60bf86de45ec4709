package nl.impactmonitor.local.startcache;

import java.nio.file.Path;
import java.util.Map;

/** The start caches of a checkout; {@code IMPACTMONITOR_START_CACHE=off} leaves them alone. */
public final class StartCaches {

    private static final String SETTING = "IMPACTMONITOR_START_CACHE";

    private final Path project;
    private final StartCache.Use use;

    public StartCaches(Path project, Map<String, String> environment) {
        this.project = project;
        this.use = switch (environment.getOrDefault(SETTING, "").strip()) {
            case "off" -> StartCache.Use.NONE;
            case "train" -> StartCache.Use.TRAIN;
            default -> StartCache.Use.READ;
        };
    }

    static boolean wanted(Map<String, String> environment) {
        return StartCache.supported()
                && !"off".equals(environment.getOrDefault(SETTING, "").strip());
    }

    /** What makes a start a training run. */
    static Map<String, String> training() {
        return Map.of(SETTING, "train");
    }

    public StartCache of(String part) {
        return new StartCache(part, project.resolve("deploy/start-caches/target/caches"), jars(part), use);
    }

    private Path jars(String part) {
        return switch (part) {
            case "kafka" -> project.resolve("deploy/runtime/target/kafka/libs");
            case "keycloak" -> project.resolve("deploy/runtime/target/keycloak/lib");
            case "gateway" -> project.resolve("gateway/target/quarkus-app");
            default -> project.resolve(part + "-service/target/quarkus-app");
        };
    }
}
