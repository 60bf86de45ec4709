package nl.impactmonitor.local.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.Ports;
import nl.impactmonitor.platform.local.PostgresServer;
import nl.impactmonitor.platform.local.ServiceDatabase;

/**
 * Part of the build: lets the prepared Keycloak write down, for an empty PostgreSQL, which tables it wants. What it
 * writes is SQL without any secret; {@link KeycloakSchema} lays it at a first start. When it does not work out the build
 * goes on: Keycloak then makes its tables itself, only slower.
 */
final class KeycloakSchemaExport {

    private static final List<String> WRITE_DOWN_ONLY = List.of(
            "--spi-connections-jpa--quarkus--migration-strategy=manual",
            "--spi-connections-jpa--quarkus--initialize-empty=false");

    /** Liquibase makes the table of what it did before it writes anything down, so it is not in the script. */
    private static final String LIQUIBASE_LOG = """
            CREATE TABLE public.databasechangelog (id varchar(255) NOT NULL, author varchar(255) NOT NULL,
              filename varchar(255) NOT NULL, dateexecuted timestamp NOT NULL, orderexecuted integer NOT NULL,
              exectype varchar(10) NOT NULL, md5sum varchar(35), description varchar(255), comments varchar(255),
              tag varchar(255), liquibase varchar(20), contexts varchar(255), labels varchar(255),
              deployment_id varchar(10));

            """;

    private final Path project;
    private final Path home;

    private KeycloakSchemaExport(Path project) {
        this.project = project;
        this.home = project.resolve("deploy/runtime/target/keycloak");
    }

    public static void main(String[] arguments) {
        KeycloakSchemaExport export =
                new KeycloakSchemaExport(Path.of(arguments[0]).toAbsolutePath().normalize());
        try {
            export.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("Keycloak's tables could not be written down (" + e.getMessage()
                    + "); its first start will take longer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        Path script = KeycloakSchema.script(project);
        if (!Files.exists(home.resolve(".prepared")) || isNewer(script, home.resolve(".prepared"))) {
            return;
        }
        Path scratch = Files.createTempDirectory("impactmonitor-keycloak");
        PostgresServer postgres = new PostgresServer(new PostgresServer.Settings(
                project.resolve("deploy/runtime/target/postgres"),
                scratch.resolve("postgres"),
                scratch.resolve("postgres.log"),
                Ports.free(),
                "scratch"));
        try {
            postgres.start();
            ServiceDatabase.createPlain(postgres.admin(), "keycloak", "scratch");
            Path fresh = scratch.resolve("schema.sql");
            writeDown(postgres.admin().jdbcUrl("keycloak"), fresh, scratch);
            Files.writeString(fresh, LIQUIBASE_LOG + Files.readString(fresh));
            Files.copy(fresh, script, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            postgres.stop();
            Folders.delete(scratch);
        }
    }

    private static boolean isNewer(Path file, Path other) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) >= 0;
    }

    /** Keycloak ends with an error by design: it wrote the script and has no tables to go on with. */
    private void writeDown(String database, Path script, Path scratch) throws IOException, InterruptedException {
        int port = Ports.free();
        KeycloakProgram keycloak =
                new KeycloakProgram(home, "http://127.0.0.1:" + port, port, new Secrets(scratch.resolve("secrets")));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(keycloak.arguments(List.of(), false));
        command.addAll(WRITE_DOWN_ONLY);
        command.add("--spi-connections-jpa--quarkus--migration-export=" + script);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("keycloak.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(keycloak.server(database, "scratch"));
        Process process = builder.start();
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS) || !Files.exists(script)) {
                throw new PartFailed("Keycloak wrote nothing");
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
