package nl.impactmonitor.local;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactmonitor.platform.local.PartFailed;

/** Finds the checkout: the folder named by IMPACTMONITOR_HOME, or the first one upwards with deploy/keycloak in it. */
final class Project {

    private Project() {}

    static Path find() {
        String home = System.getenv("IMPACTMONITOR_HOME");
        Path start = Path.of(home == null || home.isBlank() ? "" : home).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/keycloak/impactmonitor-realm.json"))) {
                return folder;
            }
        }
        throw new PartFailed("No Impactmonitor checkout at or above " + start + "; set IMPACTMONITOR_HOME.");
    }
}
