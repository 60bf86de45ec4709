package nl.impactmonitor.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** The top folder of the checkout, wherever in it a test runs. */
public final class RepoRoot {
    private RepoRoot() {}

    public static Path find() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/kafka"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no checkout of the Impactmonitor above " + here);
    }

    public static Path resolve(String relative) {
        return find().resolve(relative);
    }
}
