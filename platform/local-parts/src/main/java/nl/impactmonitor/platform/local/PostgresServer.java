package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A PostgreSQL server of our own on 127.0.0.1, from the programs in a jar. Its state lies wholly in its data folder:
 * any object made with the same settings, also in another process, can stop it or ask after it. It runs in a session of
 * its own, so that Ctrl-C does not reach it before the programs that use it have stopped.
 *
 * <p>What is committed is on disk: fsync and synchronous_commit are on. Every connection needs a password.
 */
public final class PostgresServer {
    private static final String SUPERUSER = "postgres";
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /**
     * @param programs folder for the unpacked programs, made when missing; one per version of PostgreSQL
     * @param data the cluster, made when missing
     * @param superuserPassword counts when the cluster is made; later it must be the same
     * @param extra further lines of postgresql.conf
     */
    public record Settings(
            Path programs, Path data, Path log, int port, String superuserPassword, Map<String, String> extra) {
        public Settings(Path programs, Path data, Path log, int port, String superuserPassword) {
            this(programs, data, log, port, superuserPassword, Map.of());
        }
    }

    private final Settings settings;

    public PostgresServer(Settings settings) {
        this.settings = settings;
    }

    /** Starts and waits until it takes connections; makes the cluster first when there is none. */
    public void start() {
        if (isRunning()) {
            throw new PartFailed("PostgreSQL already runs on " + settings.data);
        }
        Ports.requireFree("PostgreSQL", settings.port);
        PostgresBinaries.unpackInto(settings.programs);
        try {
            Files.createDirectories(settings.log.toAbsolutePath().getParent());
            if (!Files.exists(settings.data.resolve("PG_VERSION"))) {
                initialise();
            }
            removeStalePidFile();
            Files.writeString(settings.data.resolve("impactmonitor.conf"), configuration());
        } catch (IOException e) {
            throw new PartFailed("PostgreSQL: cannot prepare " + settings.data + ": " + e.getMessage(), e);
        }
        control("start", "-w", "-t", "120", "-l", settings.log.toString());
    }

    /** Ends all sessions, writes everything down and stops; does nothing when it is not running. */
    public void stop() {
        if (isRunning()) {
            control("stop", "-w", "-t", "120", "-m", "fast");
        }
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    public Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(settings.data.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(PostgresServer::isPostgres);
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    public PostgresAdmin admin() {
        return new PostgresAdmin(Ports.HOST + ":" + settings.port, "postgres", SUPERUSER, settings.superuserPassword);
    }

    private void initialise() throws IOException {
        Files.createDirectories(settings.data.toAbsolutePath().getParent());
        Path fresh = Files.createTempDirectory(settings.data.toAbsolutePath().getParent(), "postgres-new");
        Path password = Files.createTempFile(
                fresh.getParent(),
                "pw",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, settings.superuserPassword);
            var result = Command.run(
                    LIMIT,
                    Command.notAsRoot(List.of(
                            program("initdb"),
                            "-D",
                            fresh.toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C")));
            if (result.code() != 0) {
                Files.writeString(settings.log, result.output());
                throw new PartFailed("PostgreSQL: cannot make its data folder, see " + settings.log);
            }
            Files.writeString(fresh.resolve("pg_hba.conf"), """
                    # Everyone needs a password; replication from elsewhere is not offered.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
            Files.writeString(fresh.resolve("postgresql.conf"), "include 'impactmonitor.conf'\n");
            // In place in one step: a folder that is there was made completely.
            Files.deleteIfExists(settings.data);
            Files.move(fresh, settings.data);
        } finally {
            Files.deleteIfExists(password);
            Folders.delete(fresh);
        }
    }

    private String configuration() {
        var lines = new TreeMap<String, String>();
        lines.put("listen_addresses", Ports.HOST);
        lines.put("port", Integer.toString(settings.port));
        lines.put("unix_socket_directories", "");
        lines.put("max_connections", "200");
        lines.put("shared_buffers", "128MB");
        lines.put("password_encryption", "scram-sha-256");
        lines.put("fsync", "on");
        lines.put("synchronous_commit", "on");
        // Enough to copy the files while it runs and replay what was written meanwhile.
        lines.put("wal_level", "replica");
        lines.put("wal_keep_size", "512MB");
        lines.put("max_wal_size", "1GB");
        lines.put("timezone", "UTC");
        lines.put("lc_messages", "C");
        lines.put("log_line_prefix", "%m [%p] %u@%d ");
        lines.putAll(settings.extra);
        var text = new StringBuilder("# Written at each start; change it elsewhere.\n");
        lines.forEach((k, v) ->
                text.append(k).append(" = '").append(v.replace("'", "''")).append("'\n"));
        return text.toString();
    }

    /** After a crash of the machine its number may belong to another program, and PostgreSQL would not start. */
    private void removeStalePidFile() throws IOException {
        if (process().isEmpty()) {
            Files.deleteIfExists(settings.data.resolve("postmaster.pid"));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(process.isAlive());
    }

    private void control(String action, String... arguments) {
        var command = new ArrayList<>(List.of(program("pg_ctl"), action, "-s", "-D", settings.data.toString()));
        command.addAll(List.of(arguments));
        var result = Command.run(LIMIT.plusSeconds(5), Command.notAsRoot(command));
        if (result.code() != 0) {
            throw new PartFailed("PostgreSQL did not " + action + ", see " + settings.log);
        }
    }

    private String program(String name) {
        return settings.programs.resolve("bin").resolve(name).toAbsolutePath().toString();
    }
}
