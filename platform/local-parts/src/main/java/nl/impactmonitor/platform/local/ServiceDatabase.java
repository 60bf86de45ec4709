package nl.impactmonitor.platform.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * The database of one service and its three logins, none of them superuser: {@code <name>_migratie} owns it (Flyway),
 * {@code <name>_verzoek} serves scoped requests, {@code <name>_werk} consumers and jobs. They may connect to this
 * database only; what they may do in it, the migrations grant.
 */
public record ServiceDatabase(String name, String migratiePassword, String verzoekPassword, String werkPassword) {

    public String migratie() {
        return name + "_migratie";
    }

    public String verzoek() {
        return name + "_verzoek";
    }

    public String werk() {
        return name + "_werk";
    }

    /** Creates what is missing and sets the passwords; may be repeated. */
    public void create(PostgresAdmin admin) {
        try (Connection c = admin.connect()) {
            login(c, migratie(), migratiePassword);
            login(c, verzoek(), verzoekPassword);
            login(c, werk(), werkPassword);
            database(c, name, migratie(), List.of(verzoek(), werk()));
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL: cannot create database " + name + ": " + e.getMessage(), e);
        }
    }

    /** A database with one login of the same name, for a program that is not ours. */
    public static void createPlain(PostgresAdmin admin, String name, String password) {
        try (Connection c = admin.connect()) {
            login(c, name, password);
            database(c, name, name, List.of());
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL: cannot create database " + name + ": " + e.getMessage(), e);
        }
    }

    /** The settings that a service wants for this database. */
    public Map<String, String> settings(PostgresAdmin admin) {
        return Map.of(
                "DB_URL", admin.jdbcUrl(name),
                "DB_MIGRATIE_USER", migratie(),
                "DB_MIGRATIE_PASSWORD", migratiePassword,
                "DB_VERZOEK_USER", verzoek(),
                "DB_VERZOEK_PASSWORD", verzoekPassword,
                "DB_WERK_USER", werk(),
                "DB_WERK_PASSWORD", werkPassword);
    }

    private static void login(Connection c, String login, String password) throws SQLException {
        if (!exists(c, "select 1 from pg_roles where rolname = ?", login)) {
            execute(c, "create role " + name(c, login) + " login nosuperuser nocreatedb nocreaterole");
        }
        execute(c, "alter role " + name(c, login) + " password " + text(c, password));
    }

    private static void database(Connection c, String database, String owner, List<String> others) throws SQLException {
        if (!exists(c, "select 1 from pg_database where datname = ?", database)) {
            // An external admin need not be superuser: it must be a member of the owner to give it a database.
            execute(c, "grant " + name(c, owner) + " to current_user");
            execute(c, "create database " + name(c, database) + " owner " + name(c, owner));
        }
        execute(c, "revoke all on database " + name(c, database) + " from public");
        for (String login : others) {
            execute(c, "grant connect on database " + name(c, database) + " to " + name(c, login));
        }
    }

    private static boolean exists(Connection c, String query, String value) throws SQLException {
        try (var s = c.prepareStatement(query)) {
            s.setString(1, value);
            return s.executeQuery().next();
        }
    }

    private static void execute(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static String name(Connection c, String identifier) throws SQLException {
        return c.unwrap(org.postgresql.PGConnection.class).escapeIdentifier(identifier);
    }

    private static String text(Connection c, String literal) throws SQLException {
        return "'" + c.unwrap(org.postgresql.PGConnection.class).escapeLiteral(literal) + "'";
    }

    @Override
    public String toString() {
        return "database " + name;
    }
}
