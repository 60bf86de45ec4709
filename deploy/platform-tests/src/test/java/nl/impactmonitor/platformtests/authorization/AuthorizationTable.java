package nl.impactmonitor.platformtests.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.platformtests.Repository;

/** docs/security/authorization.csv: who may do what, as people agreed on it. */
final class AuthorizationTable {

    static final String HEADER = "method,path,caller,target,expected";

    private final List<Row> rows;

    private AuthorizationTable(List<Row> rows) {
        this.rows = rows;
    }

    static AuthorizationTable committed() {
        Path file = Repository.root().resolve("docs/security/authorization.csv");
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.get(0).equals(HEADER)) {
                throw new IllegalStateException(file + " must begin with " + HEADER);
            }
            return new AuthorizationTable(
                    lines.stream().skip(1).map(AuthorizationTable::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("authorization.csv: " + line);
        }
        return new Row(cells[0], cells[1], Caller.of(cells[2]), Target.of(cells[3]), Integer.parseInt(cells[4]));
    }

    List<Row> rows() {
        return rows;
    }

    Set<Row.Case> cases() {
        return rows.stream().map(Row::kase).collect(Collectors.toSet());
    }

    /** An account that may do this, to take a token from that is wrong in one way only. */
    Optional<Caller> somebodyAllowed(String operation) {
        return rows.stream()
                .filter(row -> row.operation().equals(operation))
                .filter(row -> row.target() == Target.OWN && row.caller().isRole() && row.isAllowed())
                .map(Row::caller)
                .min(Comparator.naturalOrder());
    }

    Map<Row.Case, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(Row::kase, Collectors.counting()));
    }
}
