package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker of our own on 127.0.0.1 (KRaft, broker and controller in one), as a process of its own. Its state
 * lies in its data folder: any object made with the same settings, also in another process, can stop it or ask after
 * it.
 */
public final class KafkaBroker {
    /**
     * @param libs folder with the jars of the broker
     * @param data its log and settings, made when missing
     * @param jvmOptions beside those for memory and start
     */
    public record Settings(Path libs, Path data, Path log, int port, int controllerPort, List<String> jvmOptions) {
        public Settings(Path libs, Path data, Path log, int port, int controllerPort) {
            this(libs, data, log, port, controllerPort, List.of());
        }
    }

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Settings settings;

    public KafkaBroker(Settings settings) {
        this.settings = settings;
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + settings.port;
    }

    /** Starts and waits until it answers. */
    public void start() {
        if (isRunning()) {
            throw new PartFailed("Kafka already runs on " + settings.data);
        }
        if (!Files.isDirectory(settings.libs)) {
            throw new PartFailed("Kafka: no jars in " + settings.libs
                    + "; make them with: mvn -pl deploy/runtime process-resources");
        }
        Ports.requireFree("Kafka", settings.port);
        Ports.requireFree("Kafka controller", settings.controllerPort);
        try {
            Files.createDirectories(settings.data);
            Files.createDirectories(settings.log.toAbsolutePath().getParent());
            Files.writeString(properties(), configuration());
            if (!Files.exists(settings.data.resolve("log/meta.properties"))) {
                format();
            }
            Process process = new ProcessBuilder(Command.inOwnSession(
                            java(List.of("kafka.Kafka", properties().toString()))))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(Command.nothing()))
                    .start();
            Files.writeString(pidFile(), process.pid() + "\n" + started(process.toHandle()) + "\n");
            awaitReady(process);
        } catch (IOException e) {
            throw new PartFailed("Kafka: cannot start in " + settings.data + ": " + e.getMessage(), e);
        }
    }

    /** Closes its log and stops; does nothing when it is not running. Twenty seconds without an end are enough. */
    public void stop() {
        process().ifPresent(p -> {
            p.destroy();
            try {
                p.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                p.destroyForcibly();
                p.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                p.destroyForcibly();
            }
        });
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    /** The broker's process; one that happens to have its old number is not it. */
    public Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(pidFile());
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> started(p) == Long.parseLong(lines.get(1)));
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    }

    private void format() {
        var result = Command.run(
                LIMIT,
                java(List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        properties().toString())));
        if (result.code() != 0) {
            log(result.output());
            throw new PartFailed("Kafka: cannot make its data folder, see " + settings.log);
        }
    }

    private void awaitReady(Process process) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (Ports.answers(settings.port) && answers()) {
                return;
            }
            pause(process);
        }
        stop();
        throw new PartFailed("Kafka did not come up, see " + settings.log);
    }

    private boolean answers() {
        var quick = Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 3000, "request.timeout.ms", 2000);
        try (var admin = Admin.create(quick)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pause(Process process) {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while Kafka started", e);
        }
    }

    private List<String> java(List<String> program) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"));
        if (settings.jvmOptions.stream().noneMatch(option -> option.startsWith("-XX:AOT"))) {
            // What the JVM has loaded, kept beside the jars: the next start takes about half the work.
            command.add("-XX:+AutoCreateSharedArchive");
            command.add(
                    "-XX:SharedArchiveFile=" + settings.libs.toAbsolutePath().resolveSibling("broker.jsa"));
        }
        command.addAll(settings.jvmOptions);
        command.addAll(List.of("-cp", settings.libs.toAbsolutePath() + "/*"));
        command.addAll(program);
        return command;
    }

    private void log(String text) {
        try {
            Files.writeString(settings.log, text);
        } catch (IOException e) {
            throw new PartFailed("Kafka: cannot write " + settings.log + "; it said: " + text, e);
        }
    }

    private Path properties() {
        return settings.data.resolve("server.properties").toAbsolutePath();
    }

    private Path pidFile() {
        return settings.data.resolve("broker.pid");
    }

    private String configuration() {
        return """
            # Written at each start; change it elsewhere.
            process.roles=broker,controller
            node.id=1
            controller.quorum.bootstrap.servers=%1$s:%3$d
            listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
            advertised.listeners=PLAINTEXT://%1$s:%2$d
            controller.listener.names=CONTROLLER
            log.dirs=%4$s
            auto.create.topics.enable=false
            num.partitions=4
            # One broker holds the only copy of everything.
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            # No replica saves what a power cut takes, so at most a second of it is not yet on disk.
            log.flush.interval.ms=1000
            log.flush.scheduler.interval.ms=1000
            group.initial.rebalance.delay.ms=0
            # Sizes for a heap of 256 MB.
            num.network.threads=2
            num.io.threads=4
            log.cleaner.threads=1
            log.cleaner.dedupe.buffer.size=16777216
            """.formatted(
                        Ports.HOST,
                        settings.port,
                        settings.controllerPort,
                        settings.data.resolve("log").toAbsolutePath());
    }
}
