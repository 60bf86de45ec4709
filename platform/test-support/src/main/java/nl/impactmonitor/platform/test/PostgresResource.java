package nl.impactmonitor.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresServer;
import nl.impactmonitor.platform.local.ServiceDatabase;

/**
 * A fresh database with its three logins, given to the application under the names of its own settings (DB_URL, ...).
 * Init argument {@code database}: the service's name.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String database = "test";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        PostgresServer server = Parts.postgres();
        var service = new ServiceDatabase(database, "migratie", "verzoek", "werk");
        service.create(server.admin());
        return service.settings(server.admin());
    }

    @Override
    public void stop() {
        // The server ends with the JVM: the next application of this module uses it again.
    }
}
