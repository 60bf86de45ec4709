package nl.impactmonitor.platformtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.platformtests.Repository;
import nl.impactmonitor.platformtests.openapi.ApiDescription.Operation;
import org.junit.jupiter.api.Test;

/**
 * The API Design Rules 2.2 of Logius over the whole API, as far as a description can show them. Names of tests follow
 * the names of the rules; each collects all offenders before it fails.
 */
class ApiDesignRulesTest {

    /** The one content of its parent, or a form of it: a plural would promise a list. */
    private static final Set<String> SINGLE = Set.of(
            "inhoud",
            "resultaat",
            "uitval",
            "zonder-instemming",
            "onderzoek",
            "codeboek",
            "datakwaliteit",
            "csv",
            "ndjson",
            "csv-metadata",
            "xlsx",
            "docx",
            "pdf",
            "svg",
            "png",
            "verloop",
            "instemming",
            "besluit",
            "vaststelling",
            "onzekerheid",
            "herrekening",
            "vergelijking",
            "rekentaak",
            "matrix",
            "samenloop",
            "qdc",
            "qdpx",
            "momentopname",
            "herkomst",
            "html",
            "zip");

    private static final List<String> ENGLISH =
            List.of("the", "returns", "get", "list", "create", "creates", "update", "delete", "and", "with");

    private final ApiDescription api = ApiDescription.committed();

    @Test
    void the_api_is_described_in_openapi_3() {
        // When
        String version = api.document().path("openapi").asText();
        // Then
        assertThat(version).matches("3\\.\\d+\\.\\d+");
    }

    @Test
    void the_description_names_whom_to_contact() {
        // When
        JsonNode contact = api.document().at("/info/contact");
        // Then
        assertThat(contact.path("name").asText()).isNotBlank();
        assertThat(contact.path("email").asText()).contains("@");
        assertThat(contact.path("url").asText()).startsWith("https://");
    }

    @Test
    void the_major_version_is_in_the_address_and_the_full_version_in_the_description() {
        // When
        List<String> servers = api.document().path("servers").findValuesAsText("url");
        // Then
        assertThat(servers).isNotEmpty().allMatch(url -> url.matches(".*/v1"));
        assertThat(api.document().at("/info/version").asText()).matches("1\\.\\d+\\.\\d+");
    }

    @Test
    void paths_are_kebab_case_without_trailing_slash_or_extension() {
        // When
        Stream<String> wrong =
                api.paths().stream().filter(path -> !path.matches("(/(_?[a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+"));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void resources_are_named_by_a_plural() {
        // When
        Set<String> wrong = api.paths().stream()
                .flatMap(path -> Arrays.stream(path.split("/")))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{") && !segment.startsWith("_"))
                .filter(segment -> !segment.endsWith("en") && !segment.endsWith("s") && !SINGLE.contains(segment))
                .collect(Collectors.toSet());
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_parameter_in_a_path_follows_a_collection() {
        // When
        Stream<String> wrong = api.paths().stream().filter(path -> path.matches(".*}/\\{.*") || path.startsWith("/{"));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void query_keys_and_properties_are_lower_camel_case() {
        // When
        List<String> wrong = new ArrayList<>();
        operations().forEach(operation -> operation
                .parameters("query")
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !isCamelCase(name))
                .forEach(name -> wrong.add(operation.name() + "?" + name)));
        api.eachProperty((name, property) -> {
            if (!isCamelCase(name.substring(name.indexOf('.') + 1))) {
                wrong.add(name);
            }
        });
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_standard_methods_are_used() {
        // When
        Stream<String> methods = operations().map(Operation::method).distinct();
        // Then
        assertThat(methods).isSubsetOf("GET", "POST", "PUT", "PATCH", "DELETE");
    }

    @Test
    void reading_takes_no_body() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.content().has("requestBody"))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_answer_declares_the_version_header() {
        // When
        List<String> wrong = responses((code, answer) -> answer.path("headers").has("API-Version"));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_error_is_problem_json_with_status_title_and_detail() {
        // When
        List<String> wrong = responses((code, answer) -> !code.matches("[45]..") || isProblem(answer));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_says_what_it_answers_when_all_is_well() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> answers(operation).stream().noneMatch(code -> code.startsWith("2")))
                .map(Operation::name);
        List<String> silent = responses((code, answer) -> !code.matches("20[012]") || answer.has("content"));
        // Then
        assertThat(wrong).isEmpty();
        assertThat(silent).isEmpty();
    }

    @Test
    void no_operation_answers_422() {
        // When
        List<String> wrong = responses((code, answer) -> !code.equals("422"));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_takes_input_can_answer_400() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> operation.content().has("requestBody")
                        || operation.parameters("query").findAny().isPresent()
                        || operation.parameters("path").findAny().isPresent())
                .filter(operation -> !answers(operation).contains("400"))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_names_one_thing_can_answer_404() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> !answers(operation).contains("404"))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_needs_a_token_and_says_what_happens_without() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> operation.content().has("security")
                        ? operation.content().path("security").isEmpty()
                        : api.document().path("security").isEmpty())
                .map(Operation::name);
        Stream<String> silent = operations()
                .filter(operation -> !answers(operation).containsAll(Set.of("401", "403")))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        // When
        Map<String, Long> counts = operations()
                .collect(Collectors.groupingBy(
                        operation -> operation.content().path("operationId").asText(), Collectors.counting()));
        // Then
        assertThat(counts)
                .doesNotContainKey("")
                .allSatisfy((id, count) -> assertThat(count).as(id).isOne());
    }

    @Test
    void every_operation_is_explained_in_dutch() {
        // When
        Stream<String> wrong = operations()
                .filter(operation -> !isDutch(
                                operation.content().path("summary").asText())
                        || !isDutch(operation.content().path("description").asText()))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_belongs_to_one_explained_group() {
        // Given
        Set<String> explained = new HashSet<>();
        api.document().path("tags").forEach(tag -> {
            if (!tag.path("description").asText().isBlank()) {
                explained.add(tag.path("name").asText());
            }
        });
        // When
        Stream<String> wrong = operations()
                .filter(operation -> operation.content().path("tags").size() != 1
                        || !explained.contains(
                                operation.content().path("tags").get(0).asText()))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void days_are_dates_and_moments_are_times_with_a_zone() {
        // When
        List<String> wrong = new ArrayList<>();
        api.eachProperty((name, property) -> {
            boolean day = name.matches(".*\\.(datum|peildatum|.*Datum)");
            boolean moment = name.matches(".*\\.[a-z]+Op");
            String format = property.path("format").asText();
            if (day && !format.equals("date") || moment && !format.startsWith("date")) {
                wrong.add(name + ": " + property);
            }
        });
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_posted_is_created_and_has_an_address() {
        // When
        Stream<String> wrong = operations()
                .filter(operation ->
                        operation.method().equals("POST") && !operation.path().contains("/_"))
                .filter(operation -> !api.resolve(operation.content().at("/responses/201"))
                        .path("headers")
                        .has("Location"))
                .map(Operation::name);
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void paths_for_operators_are_not_in_the_api() {
        // When
        Stream<String> wrong = api.paths().stream().filter(path -> path.matches("(/v1)?/(beheer|q)(/.*)?"));
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_gateway_knows_the_way_to_every_resource() throws IOException {
        // Given
        Properties settings = new Properties();
        try (InputStream in =
                Files.newInputStream(Repository.root().resolve("gateway/src/main/resources/application.properties"))) {
            settings.load(in);
        }
        Set<String> routed = settings.stringPropertyNames().stream()
                .filter(name -> name.matches("impactmonitor\\.gateway\\.backends\\..*\\.segments"))
                .flatMap(name -> Arrays.stream(settings.getProperty(name).split(",")))
                .collect(Collectors.toSet());
        // When
        Set<String> resources =
                api.paths().stream().map(path -> path.split("/")[1]).collect(Collectors.toSet());
        // Then
        assertThat(routed).isEqualTo(resources);
    }

    private Stream<Operation> operations() {
        return api.operations().stream();
    }

    private static Set<String> answers(Operation operation) {
        Set<String> codes = new HashSet<>();
        operation.content().path("responses").fieldNames().forEachRemaining(codes::add);
        return codes;
    }

    private interface AnswerRule {
        boolean holds(String code, JsonNode answer);
    }

    /** The answers of all operations for which the rule does not hold. */
    private List<String> responses(AnswerRule rule) {
        List<String> wrong = new ArrayList<>();
        BiConsumer<Operation, Map.Entry<String, JsonNode>> check = (operation, answer) -> {
            if (!rule.holds(answer.getKey(), api.resolve(answer.getValue()))) {
                wrong.add(operation.name() + " -> " + answer.getKey());
            }
        };
        operations().forEach(operation -> operation
                .content()
                .path("responses")
                .properties()
                .forEach(answer -> check.accept(operation, answer)));
        return wrong;
    }

    private boolean isProblem(JsonNode answer) {
        JsonNode content = answer.path("content");
        JsonNode schema = api.resolve(content.at("/application~1problem+json/schema"));
        Set<String> properties = new HashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        return content.size() == 1 && properties.containsAll(Set.of("status", "title", "detail"));
    }

    private static boolean isCamelCase(String name) {
        return name.matches("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
    }

    private static boolean isDutch(String text) {
        return !text.isBlank()
                && Arrays.stream(text.toLowerCase().split("\\W+")).noneMatch(ENGLISH::contains);
    }
}
