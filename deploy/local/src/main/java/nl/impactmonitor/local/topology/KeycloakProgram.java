package nl.impactmonitor.local.topology;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.local.part.JavaPart;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * How the prepared Keycloak is run. The Java process is started without {@code kc.sh}, with the options that script
 * would give: the script stays between us and the process, and would leave it behind when killed.
 *
 * <p>The realm file is imported when the realm does not exist; passwords and public keys fill its {@code ${...}}.
 */
final class KeycloakProgram {

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private static final String MAIN = "org.keycloak.quarkus.runtime.KeycloakMain";

    private final Path home;
    private final String address;
    private final int port;
    private final Secrets secrets;

    KeycloakProgram(Path home, String address, int port, Secrets secrets) {
        this.home = home;
        this.address = address;
        this.port = port;
        this.secrets = secrets;
    }

    JavaPart.Program program(String databaseUrl, String databasePassword, List<String> jvmOptions) {
        return new JavaPart.Program(
                arguments(jvmOptions, true), () -> environment(databaseUrl, databasePassword), home.getParent());
    }

    List<String> arguments(List<String> jvmOptions, boolean importRealm) {
        List<String> arguments =
                new ArrayList<>(List.of("-Xms64m", "-Xmx320m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC"));
        arguments.addAll(jvmOptions);
        OPENED.forEach(opened -> arguments.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        arguments.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                MAIN,
                "start",
                "--optimized"));
        if (importRealm) {
            arguments.add("--import-realm");
        }
        return arguments;
    }

    private Map<String, String> environment(String databaseUrl, String databasePassword) {
        if (!Files.exists(home.resolve("lib/quarkus-run.jar"))) {
            throw new PartFailed("keycloak is not built: " + home + " is missing; run ./impactmonitor build");
        }
        Map<String, String> environment = server(databaseUrl, databasePassword);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin"));
        for (Accounts.Account account : Accounts.people()) {
            environment.put("WACHTWOORD_" + account.placeholder(), secrets.password("account." + account.name()));
        }
        for (Accounts.Account account : Accounts.machines()) {
            // It lands inside a JSON string of the realm file.
            String jwks = secrets.clientKey(account.name()).jwks().replace("\"", "\\\"");
            environment.put("JWKS_" + account.placeholder(), jwks);
        }
        return environment;
    }

    /** Where its database is and where it listens. */
    Map<String, String> server(String databaseUrl, String databasePassword) {
        Map<String, String> environment = new HashMap<>();
        environment.put("CLASSPATH", classPath());
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", address);
        environment.put("KC_CACHE", "local");
        return environment;
    }

    /**
     * All its jars in the order in which its own class loader looks: a start cache serves the JVM's class loader only.
     * It travels in the environment: it is too long to read in a list of processes.
     */
    private String classPath() {
        return Stream.of(
                        "lib/quarkus/transformed-bytecode.jar",
                        "lib/quarkus/generated-bytecode.jar",
                        "lib/app",
                        "lib/lib/boot",
                        "lib/lib/main")
                .map(home::resolve)
                .flatMap(KeycloakProgram::jars)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> jars(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
