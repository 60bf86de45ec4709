package nl.impactmonitor.platform.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Access to a PostgreSQL server, local or external, with a login that may create databases and logins.
 *
 * @param server {@code host:port}
 * @param maintenanceDatabase a database to connect to, mostly {@code postgres}
 */
public record PostgresAdmin(String server, String maintenanceDatabase, String user, String password) {
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + server + "/" + database;
    }

    public Connection connect() throws SQLException {
        return connect(maintenanceDatabase);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }

    @Override
    public String toString() {
        return user + "@" + server;
    }
}
