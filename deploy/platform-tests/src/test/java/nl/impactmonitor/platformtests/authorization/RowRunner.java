package nl.impactmonitor.platformtests.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.impactmonitor.local.LocalPlatform;

/** Makes the call of a row and compares the status. */
final class RowRunner {

    private final LocalPlatform platform;
    private final AuthorizationTable table;
    private final Requests requests;
    private final World world;
    private final BentTokens bent;
    private final Calls calls;

    RowRunner(LocalPlatform platform, AuthorizationTable table, Requests requests, World world) {
        this.platform = platform;
        this.table = table;
        this.requests = requests;
        this.world = world;
        this.bent = new BentTokens(platform);
        this.calls = new Calls(platform);
    }

    Calls.Answer run(Row row) {
        // Given
        if (row.isAllowed() && !row.method().equals("GET")) {
            world.forget();
        }
        Requests.Template template = requests.of(row.operation(), row.target());
        String address = "/v1" + path(row.path(), template.path()) + query(template.query());
        Optional<String> body = template.body().map(RowRunner::text).map(world::fill);
        // When
        Calls.Answer answer =
                calls.send(row.method(), address, token(row, template.pilots()), body, template.contentType());
        if (!template.pilots().isEmpty()) {
            // What two pilots were needed for may lie out of reach of an account with one.
            world.forget();
        }
        // Then
        assertThat(answer.status()).as(row + "\n" + answer.body()).isEqualTo(row.expected());
        assertThat(answer.versions()).as("API-Version").containsExactly("1.0.0");
        if (row.expected() >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        return answer;
    }

    private Optional<String> token(Row row, List<String> pilots) {
        String account = row.caller().isRole()
                ? row.caller().account()
                : table.somebodyAllowed(row.operation()).orElse(Caller.INTAKER).account();
        return switch (row.caller()) {
            case NO_TOKEN -> Optional.empty();
            case EXPIRED -> Optional.of(bent.expired(account));
            case WRONG_AUDIENCE -> Optional.of(bent.forOtherAudience(account));
            case WRONG_ISSUER -> Optional.of(bent.fromOtherIssuer(account));
            case ALG_NONE -> Optional.of(bent.unsigned(account));
            default ->
                Optional.of(
                        row.caller().isBoundToPilots() && !pilots.isEmpty()
                                ? bent.withPilots(account, pilots)
                                : platform.token(account));
        };
    }

    private String path(String path, JsonNode values) {
        String result = path;
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            result = result.replace(
                    "{" + value.getKey() + "}", world.fill(value.getValue().asText()));
        }
        if (result.contains("{")) {
            throw new IllegalStateException("requests.json does not fill " + result);
        }
        return result;
    }

    private String query(JsonNode values) {
        if (values.isEmpty()) {
            return "";
        }
        StringJoiner query = new StringJoiner("&", "?", "");
        values.properties()
                .forEach(value -> query.add(
                        value.getKey() + "=" + world.fill(value.getValue().asText())));
        return query.toString();
    }

    /** A body that is a text in the fixtures goes over the line as that text, any other as JSON. */
    private static String text(JsonNode body) {
        return body.isTextual() ? body.asText() : body.toString();
    }
}
