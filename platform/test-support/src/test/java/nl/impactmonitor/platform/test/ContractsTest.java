package nl.impactmonitor.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private static final Path CONTRACTS = RepoRoot.resolve("docs/contracts");

    @Test
    void everyExampleKeepsToItsContract() throws IOException {
        try (var examples = Files.list(CONTRACTS.resolve("examples"))) {
            List<Path> all = examples.toList();
            assertThat(all).isNotEmpty();
            for (Path example : all) {
                Path schema = CONTRACTS.resolve(topic(example) + ".schema.json");
                assertThat(JsonSchemas.validate(schema, Files.readAllBytes(example)))
                        .as(example.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void whatBreaksAContractIsNamed() {
        // Given
        String wrong = new String(JsonSchemas.example("factoren.v1.json"), StandardCharsets.UTF_8)
                .replace("2026-05-11", "11 mei")
                .replace("\"versie\": 2", "\"versie\": 0, \"extra\": 1");
        // When
        var problems =
                JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", wrong.getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(problems)
                .anyMatch(p -> p.contains("datum"))
                .anyMatch(p -> p.contains("versie"))
                .anyMatch(p -> p.contains("extra"));
    }

    /** {@code deelnemers.v1.aangemeld.json} is of topic {@code deelnemers.v1}. */
    private static String topic(Path example) {
        String[] parts = example.getFileName().toString().split("\\.");
        return parts[0] + "." + parts[1];
    }
}
