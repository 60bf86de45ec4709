package nl.impactmonitor.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.KafkaBroker;
import nl.impactmonitor.platform.local.Ports;
import nl.impactmonitor.platform.local.PostgresServer;
import nl.impactmonitor.platform.local.Topics;

/**
 * One PostgreSQL and one Kafka per test JVM, started when first asked for and stopped, with their data, when the JVM
 * ends. Everything of them that tests need is kept in system properties, because Quarkus loads this class several
 * times.
 */
public final class Parts {
    private static final String BOOTSTRAP = "impactmonitor.test.kafka";
    private static final String POSTGRES = "impactmonitor.test.postgres";

    private Parts() {}

    /** The server of this JVM, with its settings, so that a test may stop and start it. */
    public static PostgresServer postgres() {
        synchronized (lock()) {
            String known = System.getProperty(POSTGRES);
            if (known != null) {
                return postgres(Path.of(known.split("\\|")[0]), Integer.parseInt(known.split("\\|")[1]));
            }
            Path folder = folder();
            int port = Ports.free();
            var server = postgres(folder, port);
            atExit(folder, server::stop);
            server.start();
            System.setProperty(POSTGRES, folder + "|" + port);
            return server;
        }
    }

    /** The broker of this JVM with the declared topics, so that a test may stop and start it. */
    public static KafkaBroker kafka() {
        synchronized (lock()) {
            String known = System.getProperty(BOOTSTRAP);
            if (known != null) {
                String[] parts = known.split("\\|");
                return kafka(Path.of(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
            Path folder = folder();
            int port = Ports.free();
            int controllerPort = Ports.free();
            var broker = kafka(folder, port, controllerPort);
            atExit(folder, broker::stop);
            broker.start();
            Topics.create(broker.bootstrapServers(), Topics.read(RepoRoot.resolve("deploy/kafka/topics.json")));
            System.setProperty(BOOTSTRAP, folder + "|" + port + "|" + controllerPort);
            return broker;
        }
    }

    private static PostgresServer postgres(Path folder, int port) {
        return new PostgresServer(new PostgresServer.Settings(
                RepoRoot.resolve("deploy/runtime/target/postgres"),
                folder.resolve("data"),
                folder.resolve("postgres.log"),
                port,
                "geheim"));
    }

    private static KafkaBroker kafka(Path folder, int port, int controllerPort) {
        return new KafkaBroker(new KafkaBroker.Settings(
                RepoRoot.resolve("deploy/runtime/target/kafka/libs"),
                folder.resolve("data"),
                folder.resolve("kafka.log"),
                port,
                controllerPort,
                List.of("-XX:TieredStopAtLevel=1")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("impactmonitor-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atExit(Path folder, Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.run();
            Folders.delete(folder);
        }));
    }

    /** One lock for all class loaders. */
    private static Object lock() {
        return System.class;
    }
}
