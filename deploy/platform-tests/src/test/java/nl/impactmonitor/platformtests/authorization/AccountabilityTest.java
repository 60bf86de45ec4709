package nl.impactmonitor.platformtests.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.platformtests.SharedPlatform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No operation forgets to account for whom it touches: every call that succeeds under /deelnemers, and every other one whose
 * answer names a deelnemer, leaves a row in the audit and a record in the logboek.
 */
class AccountabilityTest {

    /** Those about the accounting itself show ids of deelnemers that they account for in one row. */
    private static final Pattern ACCOUNTING = Pattern.compile("(GET|POST) /(auditregels|logboekregels).*");

    private final LocalPlatform platform = SharedPlatform.get();
    private final Accounting accounting = new Accounting(platform);
    private final AuthorizationTable table = AuthorizationTable.committed();

    @TestFactory
    Stream<DynamicTest> every_operation_that_touches_a_person_is_accounted_for() {
        World world = new World(platform);
        world.prepare();
        RowRunner runner = new RowRunner(platform, table, new Requests(), world);
        Set<String> seen = new LinkedHashSet<>();
        return table.rows().stream()
                .filter(row -> row.isAllowed()
                        && row.target() == Target.OWN
                        && row.caller().isRole())
                .filter(row -> !ACCOUNTING.matcher(row.operation()).matches())
                .filter(row -> seen.add(row.operation()))
                .map(row -> dynamicTest(row.operation(), () -> check(runner, row)));
    }

    private void check(RowRunner runner, Row row) throws SQLException {
        // Given
        Instant before = Instant.now().minusMillis(1);
        // When
        Calls.Answer answer = runner.run(row);
        // Then
        String handling = row.method() + " /v1" + row.path();
        Set<String> named = accounting.persons(answer.body());
        boolean ofPersons = row.path().startsWith("/deelnemers");
        if (named.isEmpty() && !ofPersons) {
            return;
        }
        Set<String> audited = accounting.audited(handling, before);
        Set<String> logged = accounting.logged(handling, before);
        assertThat(audited).as("audit of " + handling).containsAll(named);
        assertThat(logged).as("logboek of " + handling).containsAll(named);
        boolean nobody = audited.isEmpty() && answer.body().contains("\"items\":[]");
        if (ofPersons && !nobody) {
            assertThat(audited).as("audit of " + handling).isNotEmpty();
            assertThat(logged).as("logboek of " + handling).containsAnyElementsOf(audited);
        }
    }
}
