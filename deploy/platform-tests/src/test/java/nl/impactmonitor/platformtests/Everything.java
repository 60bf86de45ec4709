package nl.impactmonitor.platformtests;

import static java.util.stream.Collectors.joining;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;

/**
 * Searches all that a platform keeps for texts: every row of every table of every database (bytes too), every record of
 * every topic (key, value and headers), and every log file. Reading it all takes seconds, so ask for all texts at once.
 */
record Everything(LocalPlatform platform) {

    /** Where a text is: {@code database.table}, {@code topic name part} or {@code log name}. */
    Set<String> with(String text) throws Exception {
        return with(List.of(text)).get(text);
    }

    /** The same for several texts; each has an entry. */
    Map<String, Set<String>> with(List<String> texts) throws Exception {
        Map<String, Set<String>> places = new Topics(platform.kafkaBootstrap()).with(texts);
        for (String database : databases()) {
            searchTables(database, texts, places);
        }
        searchLogs(places);
        return places;
    }

    private List<String> databases() throws SQLException {
        try (Connection c = platform.postgres().connect()) {
            return names(c, "select datname from pg_database where not datistemplate order by 1");
        }
    }

    private void searchTables(String database, List<String> texts, Map<String, Set<String>> places)
            throws SQLException {
        String each = texts.stream()
                .map(text -> "bool_or(strpos(line, ?) > 0 or strpos(line, ?) > 0)")
                .collect(joining(", "));
        try (Connection c = platform.postgres().connect(database)) {
            List<String> tables = names(
                    c,
                    "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1");
            for (String table : tables) {
                // "offset 0" has a row made into text once, not once for every text.
                try (var s = c.prepareStatement(
                        "select " + each + " from (select t::text as line from " + table + " t offset 0)")) {
                    int parameter = 1;
                    for (String text : texts) {
                        s.setString(parameter++, text);
                        s.setString(parameter++, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
                    }
                    ResultSet r = s.executeQuery();
                    r.next();
                    for (int i = 0; i < texts.size(); i++) {
                        if (r.getBoolean(i + 1)) {
                            places.get(texts.get(i)).add(database + "." + table.substring(table.indexOf('.') + 1));
                        }
                    }
                }
            }
        }
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

    private void searchLogs(Map<String, Set<String>> places) throws IOException {
        Path folder = platform.options().data().log("gateway").getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String log = Files.readString(file, StandardCharsets.ISO_8859_1);
                places.forEach((text, found) -> {
                    if (log.contains(text)) {
                        found.add("log " + file.getFileName());
                    }
                });
            }
        }
    }
}
