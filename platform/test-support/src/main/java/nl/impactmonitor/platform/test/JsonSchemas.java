package nl.impactmonitor.platform.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks JSON against the contracts in docs/contracts. */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * @param schemaFile relative to the top of the checkout, such as {@code docs/contracts/factoren.v1.schema.json}
     * @return what is wrong, empty when nothing; formats such as date and uuid are checked too
     */
    public static List<String> validate(String schemaFile, byte[] json) {
        return validate(RepoRoot.resolve(schemaFile), json);
    }

    public static List<String> validate(Path schemaFile, byte[] json) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try (var in = Files.newInputStream(schemaFile)) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
            return schema.validate(new ObjectMapper().readTree(json)).stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an example, such as {@code deelnemers.v1.aangemeld.json}, in docs/contracts/examples. */
    public static byte[] example(String name) {
        try {
            return Files.readAllBytes(
                    RepoRoot.resolve("docs/contracts/examples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
