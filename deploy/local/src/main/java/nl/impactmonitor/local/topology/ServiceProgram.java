package nl.impactmonitor.local.topology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.part.JavaPart;
import nl.impactmonitor.platform.local.PartFailed;

/** How a packaged service is run. */
final class ServiceProgram {

    private ServiceProgram() {}

    static JavaPart.Program of(
            String name, Path module, int heapMb, List<String> jvmOptions, Callable<Map<String, String>> environment) {
        Path app = module.resolve("target/quarkus-app");
        List<String> arguments = new ArrayList<>(
                List.of("-Xms32m", "-Xmx" + heapMb + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        arguments.addAll(jvmOptions);
        arguments.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar"));
        arguments.add(app.resolve("quarkus-run.jar").toString());
        return new JavaPart.Program(
                arguments,
                () -> {
                    if (!Files.exists(app.resolve("quarkus-run.jar"))) {
                        throw new PartFailed(name + " is not built: " + app + " is missing; run ./impactmonitor build");
                    }
                    return environment.call();
                },
                module);
    }
}
