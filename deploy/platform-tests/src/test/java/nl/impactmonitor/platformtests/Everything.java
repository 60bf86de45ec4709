package nl.impactmonitor.platformtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;

/**
 * Searches all that a platform keeps for a text: every row of every table of every database (bytes too), every record of
 * every topic (key, value and headers), and every log file.
 */
record Everything(LocalPlatform platform) {

    /** Where it is: {@code database.table}, {@code topic name part} or {@code log name}. */
    Set<String> with(String text) throws Exception {
        Set<String> places = new TreeSet<>();
        for (String database : databases()) {
            places.addAll(tablesOf(database, text));
        }
        new Topics(platform.kafkaBootstrap()).with(text).forEach(place -> places.add("topic " + place));
        places.addAll(logsWith(text));
        return places;
    }

    private List<String> databases() throws SQLException {
        try (Connection c = platform.postgres().connect()) {
            return names(c, "select datname from pg_database where not datistemplate order by 1");
        }
    }

    private Set<String> tablesOf(String database, String text) throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        Set<String> found = new TreeSet<>();
        try (Connection c = platform.postgres().connect(database)) {
            List<String> tables = names(
                    c,
                    "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1");
            for (String table : tables) {
                try (var s = c.prepareStatement("select exists (select from " + table
                        + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)")) {
                    s.setString(1, text);
                    s.setString(2, hex);
                    ResultSet r = s.executeQuery();
                    r.next();
                    if (r.getBoolean(1)) {
                        found.add(database + "." + table.substring(table.indexOf('.') + 1));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> names(Connection c, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                names.add(r.getString(1));
            }
        }
        return names;
    }

    private Set<String> logsWith(String text) throws IOException {
        Path folder = platform.options().data().log("gateway").getParent();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add("log " + file.getFileName());
                }
            }
        }
        return found;
    }
}
