package nl.impactmonitor.platformtests.authorization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;

/**
 * What the services that show persons wrote down, read from their tables: asked through the API each look would itself be accounted
 * for, and a check of one call would take dozens.
 */
record Accounting(LocalPlatform platform) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String OWNER = "participant";

    /** They only show persons, and have one name for whom they show. */
    private static final List<String> READERS = List.of("kpi", "economics");

    /** Which of the ids in an answer are deelnemers. */
    Set<String> persons(String body) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = UUID.matcher(body);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids.isEmpty()
                ? ids
                : texts(OWNER, "select id from deelnemer where id = any (?)", (c, s) -> s.setArray(1, uuids(c, ids)));
    }

    /** Of whom the audit has a row of this operation since then. */
    Set<String> audited(String operation, Instant from) throws SQLException {
        Set<String> audited = texts(
                OWNER,
                "select unnest(deelnemers) from audit_regel where handeling = ? and moment >= ?",
                (c, s) -> since(s, operation, from));
        for (String reader : READERS) {
            audited.addAll(texts(
                    reader,
                    "select unnest(betrokkenen) from audit_regel where handeling = ? and moment >= ?",
                    (c, s) -> since(s, operation, from)));
        }
        return audited;
    }

    /** Of whom the logboek has a record of this operation since then. */
    Set<String> logged(String operation, Instant from) throws SQLException {
        Set<String> logged = new LinkedHashSet<>();
        for (String service : Stream.concat(Stream.of(OWNER), READERS.stream()).toList()) {
            logged.addAll(texts(
                    service,
                    "select betrokkene from logboek_regel where naam = ? and begonnen >= ? and betrokkene is not null",
                    (c, s) -> since(s, operation, from)));
        }
        return logged;
    }

    private interface Filler {
        void fill(Connection c, PreparedStatement s) throws SQLException;
    }

    private static void since(PreparedStatement s, String operation, Instant from) throws SQLException {
        s.setString(1, operation);
        s.setObject(2, from.atOffset(ZoneOffset.UTC));
    }

    private static java.sql.Array uuids(Connection c, Set<String> ids) throws SQLException {
        return c.createArrayOf("uuid", ids.toArray());
    }

    private Set<String> texts(String database, String sql, Filler filler) throws SQLException {
        Set<String> texts = new LinkedHashSet<>();
        try (Connection c = platform.postgres().connect(database);
                PreparedStatement s = c.prepareStatement(sql)) {
            filler.fill(c, s);
            ResultSet rs = s.executeQuery();
            while (rs.next()) {
                texts.add(rs.getString(1));
            }
        }
        return texts;
    }
}
