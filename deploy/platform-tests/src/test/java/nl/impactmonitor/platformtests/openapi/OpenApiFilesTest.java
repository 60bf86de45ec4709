package nl.impactmonitor.platformtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.local.openapi.OpenApiFiles;
import nl.impactmonitor.platformtests.Repository;
import org.junit.jupiter.api.Test;

/** A change of the API is a change of a committed file, so that nobody makes one unseen. */
class OpenApiFilesTest {

    @Test
    void the_committed_descriptions_are_those_of_the_services_as_built() throws IOException {
        // Given
        OpenApiFiles files = new OpenApiFiles(Repository.root());
        // When
        Map<String, String> built = files.fromBuild();
        // Then
        Map<String, String> committed = new TreeMap<>();
        for (String name : built.keySet()) {
            committed.put(name, Files.exists(files.committed(name)) ? Files.readString(files.committed(name)) : "");
        }
        assertThat(committed)
                .as("docs/openapi is behind the services: run ./impactmonitor openapi and commit what it wrote")
                .isEqualTo(built);
    }
}
