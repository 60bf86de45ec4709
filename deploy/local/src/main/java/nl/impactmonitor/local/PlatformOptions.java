package nl.impactmonitor.local;

import java.nio.file.Path;
import java.util.Map;
import nl.impactmonitor.local.part.Progress;

/**
 * How to run a platform.
 *
 * @param project the checkout whose built parts run
 * @param basePort the gateway's port; the other parts take the ports after it
 * @param example load the example on a first start
 * @param environment where {@code IMPACTMONITOR_*} settings are read, mostly {@code System.getenv()}
 */
public record PlatformOptions(
        Path project,
        Path dataFolder,
        int basePort,
        boolean example,
        Map<String, String> environment,
        Progress progress) {

    public static final int DEFAULT_PORT = 8080;

    /** An empty platform without words, as tests want it. */
    public static PlatformOptions of(Path dataFolder, int basePort) {
        return new PlatformOptions(Project.find(), dataFolder, basePort, false, Map.of(), Progress.SILENT);
    }

    /** What the environment of this process says. */
    public static PlatformOptions fromEnvironment() {
        Map<String, String> environment = System.getenv();
        Path project = Project.find();
        String data = environment.get("IMPACTMONITOR_DATA");
        return new PlatformOptions(
                project,
                data == null || data.isBlank() ? project.resolve("data") : Path.of(data),
                Ports.base(environment.get("IMPACTMONITOR_PORT")),
                true,
                environment,
                Progress.SILENT);
    }

    public PlatformOptions withExample(boolean wanted) {
        return new PlatformOptions(project, dataFolder, basePort, wanted, environment, progress);
    }

    public PlatformOptions withProgress(Progress other) {
        return new PlatformOptions(project, dataFolder, basePort, example, environment, other);
    }

    public PlatformOptions withEnvironment(Map<String, String> other) {
        return new PlatformOptions(project, dataFolder, basePort, example, other, progress);
    }

    public DataFolder data() {
        return new DataFolder(dataFolder);
    }

    public Ports ports() {
        return new Ports(basePort);
    }
}
