package nl.impactmonitor.local.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * Keycloak's tables, as Keycloak itself wrote them down at build time. Laying them in one transaction takes a second
 * where Keycloak's own first start takes ten to twenty; without the file it simply does that.
 */
final class KeycloakSchema {

    private KeycloakSchema() {}

    static Path script(Path project) {
        return project.resolve("deploy/runtime/target/keycloak/keycloak-schema.sql");
    }

    static void apply(Path project, PostgresAdmin admin, String password) {
        Path script = script(project);
        if (!Files.exists(script)) {
            return;
        }
        Properties login = new Properties();
        login.setProperty("user", "keycloak");
        login.setProperty("password", password);
        login.setProperty("preferQueryMode", "simple"); // many statements in one go
        try (Connection connection = DriverManager.getConnection(admin.jdbcUrl("keycloak"), login);
                var statement = connection.createStatement()) {
            var present = statement.executeQuery("select to_regclass('public.databasechangelog') is not null");
            present.next();
            if (present.getBoolean(1)) {
                return;
            }
            connection.setAutoCommit(false);
            statement.execute(Files.readString(script));
            connection.commit();
        } catch (SQLException | IOException e) {
            System.err.println("Keycloak's tables could not be laid from " + script + " (" + e.getMessage()
                    + "); its first start will take longer.");
        }
    }
}
