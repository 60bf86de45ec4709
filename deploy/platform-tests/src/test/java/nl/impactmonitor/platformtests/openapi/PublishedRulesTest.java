package nl.impactmonitor.platformtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.local.openapi.OpenApiFiles;
import nl.impactmonitor.platformtests.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules as others publish them, by their own tools. Those need Node.js and packages from npm: where they are not
 * there, this says so in one line, and {@link ApiDesignRulesTest} still holds the rules.
 */
class PublishedRulesTest {

    private static final String SPECTRAL = "@stoplight/spectral-cli@6.16.3";
    private static final String REDOCLY = "@redocly/cli@2.77.0";

    private record Outcome(int status, String output) {}

    private final Path file = new OpenApiFiles(Repository.root()).committed(OpenApiFiles.MERGED);

    @BeforeEach
    void theFileIsThere() {
        // Both tools are content with a file that does not exist.
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void spectral_finds_no_error_by_the_published_rule_set() throws Exception {
        // Given
        Path rules = Repository.root().resolveSibling("shared/standards/api-design-rules-2.2-spectral.yaml");
        if (!Files.exists(rules)) {
            tell("the published rule set is not at ../shared/standards");
            return;
        }
        if (!available(SPECTRAL)) {
            return;
        }
        // When
        Outcome outcome = npx(SPECTRAL, "lint", "--fail-on-unmatched-globs", "-r", rules.toString(), file.toString());
        // Then
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    @Test
    void redocly_finds_no_error_by_its_recommended_rules() throws Exception {
        // Given
        if (!available(REDOCLY)) {
            return;
        }
        // When
        Outcome outcome = npx(REDOCLY, "lint", "--extends=recommended", file.toString());
        // Then
        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("validated in");
    }

    private static boolean available(String tool) throws Exception {
        try {
            Outcome outcome = npx(tool, "--version");
            if (outcome.status() == 0) {
                return true;
            }
            tell(tool + " cannot be fetched with npx");
        } catch (IOException e) {
            tell("there is no npx on this machine");
        }
        return false;
    }

    private static void tell(String why) {
        System.out.println("NOT RUN: lint by published rules, because " + why + ".");
    }

    private static Outcome npx(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("npx", "--yes"));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
