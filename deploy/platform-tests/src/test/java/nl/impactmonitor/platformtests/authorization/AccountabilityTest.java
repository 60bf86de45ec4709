package nl.impactmonitor.platformtests.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those about the accounting itself show ids of deelnemers that they account for in one row. */
    private static final Pattern ACCOUNTING = Pattern.compile("(GET|POST) /(auditregels|logboekregels).*");

    private static final int LOOKED_AT = 10;

    private final LocalPlatform platform = SharedPlatform.get();
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

    private void check(RowRunner runner, Row row) {
        // Given
        Instant before = Instant.now().minusMillis(1);
        // When
        Calls.Answer answer = runner.run(row);
        // Then
        String handling = row.method() + " /v1" + row.path();
        if (row.path().startsWith("/deelnemers")) {
            JsonNode rows = audit(handling, before);
            boolean nobody = rows.isEmpty() && answer.body().contains("\"items\":[]");
            if (!nobody) {
                assertThat(rows).as("audit of " + handling).isNotEmpty();
                assertThat(logged(rows.path(0).path("deelnemers").path(0).asText(), handling, before))
                        .as("logboek of " + handling)
                        .isTrue();
            }
        }
        for (String person : persons(answer.body())) {
            assertThat(audit(handling, before).findValuesAsText("volgnummer"))
                    .as("audit of " + handling + ", which names a deelnemer")
                    .isNotEmpty();
            assertThat(logged(person, handling, before))
                    .as("logboek of " + handling + ", which names a deelnemer")
                    .isTrue();
        }
    }

    private JsonNode audit(String handling, Instant from) {
        return platform.api("beheerder")
                .post(
                        "/v1/auditregels/_zoek",
                        question().put("handeling", handling).put("vanaf", from.toString()))
                .path("items");
    }

    private boolean logged(String person, String handling, Instant from) {
        JsonNode records = platform.api("beheerder")
                .post(
                        "/v1/logboekregels/_zoek",
                        question().put("betrokkene", person).put("vanaf", from.toString()))
                .path("items");
        return records.findValuesAsText("name").contains(handling);
    }

    /** Which of the ids in an answer are deelnemers; the first some are enough. */
    private Set<String> persons(String body) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = UUID.matcher(body);
        while (matcher.find() && ids.size() < LOOKED_AT) {
            ids.add(matcher.group());
        }
        ids.removeIf(
                id -> platform.api("onderzoeker").tryGet("/v1/deelnemers/" + id).status() != 200);
        return ids;
    }

    private static ObjectNode question() {
        return new ObjectMapper().createObjectNode();
    }
}
