package nl.impactmonitor.platformtests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is, whatever folder the tests were started in. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("deploy/platform-tests/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("These tests run inside the project");
        }
        return folder;
    }
}
