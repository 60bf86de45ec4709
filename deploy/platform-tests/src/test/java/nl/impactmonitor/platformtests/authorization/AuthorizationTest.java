package nl.impactmonitor.platformtests.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.platformtests.SharedPlatform;
import nl.impactmonitor.platformtests.openapi.ApiDescription;
import nl.impactmonitor.platformtests.openapi.ApiDescription.Operation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what: every row of docs/security/authorization.csv against the running platform, through the gateway. */
class AuthorizationTest {

    /**
     * One call with a text for its body cannot make these succeed: they want a second coder or decider, a task that still
     * runs, a file, or a later version. Their rows show that who may is let in as far as that; the tests of their service
     * see them succeed.
     */
    private static final Set<String> WANT_MORE_THAN_ONE_CALL = Set.of(
            "DELETE /berekeningen/{id}/rekentaak",
            "GET /berekeningen/{id}/onzekerheid/rekentaak",
            "DELETE /berekeningen/{id}/onzekerheid/rekentaak",
            "PUT /citaten/{id}/besluit",
            "POST /interviews/{id}/codeerrondes/{rondeId}/vaststellingen",
            "GET /interviews/{id}/codeerrondes/{rondeId}/vergelijking",
            "POST /interviews/{id}/overzettingen",
            "POST /interviews/{id}/qdpx-importen",
            "DELETE /interviews/{id}/verslagen/{verslagId}/versies/{versie}",
            "GET /interviews/{id}/qdpx-importen/{importId}");

    private final ApiDescription api = ApiDescription.committed();
    private final AuthorizationTable table = AuthorizationTable.committed();
    private final Requests requests = new Requests();

    @Test
    void every_operation_of_the_api_has_every_row_it_needs() {
        // When
        Set<Row.Case> missing = new TreeSet<>(java.util.Comparator.comparing(Row.Case::toString));
        missing.addAll(new NeededCases(api, table).all());
        missing.removeAll(table.cases());
        // Then
        assertThat(missing)
                .as("rows that docs/security/authorization.csv lacks")
                .isEmpty();
    }

    @Test
    void no_row_is_about_an_operation_that_does_not_exist() {
        // When
        Set<String> operations = api.operations().stream().map(Operation::name).collect(Collectors.toSet());
        // Then
        assertThat(table.rows()).allMatch(row -> operations.contains(row.operation()));
        assertThat(requests.operations()).isSubsetOf(operations);
    }

    @Test
    void no_case_is_there_twice() {
        // When
        Map<Row.Case, Long> counts = table.counts();
        // Then
        assertThat(counts)
                .allSatisfy(
                        (kase, count) -> assertThat(count).as(kase.toString()).isOne());
    }

    @Test
    void every_operation_is_open_to_somebody() {
        // When
        Stream<String> closed = api.operations().stream()
                .map(Operation::name)
                .filter(operation -> table.somebodyAllowed(operation).isEmpty());
        // Then
        assertThat(closed).containsExactlyInAnyOrderElementsOf(WANT_MORE_THAN_ONE_CALL);
    }

    @Test
    void every_row_has_a_request() {
        // When
        Stream<Row> without = table.rows().stream().filter(row -> !requests.has(row.operation(), row.target()));
        // Then
        assertThat(without).isEmpty();
    }

    @Test
    void a_token_signed_again_without_a_change_is_good() {
        // Given
        LocalPlatform platform = SharedPlatform.get();
        String token = new BentTokens(platform).same("beheerder");
        // When
        int status = new Calls(platform).get("/v1/pilots", token);
        // Then
        assertThat(status)
                .as("else a row with a bent token would be refused for its signature")
                .isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicContainer> every_caller_gets_the_status_of_its_row() {
        LocalPlatform platform = SharedPlatform.get();
        World world = new World(platform);
        world.prepare();
        RowRunner runner = new RowRunner(platform, table, requests, world);
        Map<String, List<Row>> byOperation = table.rows().stream()
                .collect(Collectors.groupingBy(Row::operation, LinkedHashMap::new, Collectors.toList()));
        return byOperation.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(),
                        entry.getValue().stream().map(row -> dynamicTest(row.toString(), () -> runner.run(row)))));
    }
}
