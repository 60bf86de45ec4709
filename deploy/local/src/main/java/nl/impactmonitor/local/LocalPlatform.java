package nl.impactmonitor.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.delivery.Delivery;
import nl.impactmonitor.local.identity.Identity;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.local.part.Parts;
import nl.impactmonitor.local.run.PortCheck;
import nl.impactmonitor.local.run.RunFile;
import nl.impactmonitor.local.run.RunLock;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.local.technical.Messaging;
import nl.impactmonitor.local.topology.Topology;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * A whole running Impactmonitor: the same code serves {@code ./impactmonitor up}, the whole-platform tests and the
 * bench.
 *
 * <p>{@link #start} returns when every part is ready and throws {@link PartFailed}, with nothing left running, when one
 * cannot be. {@link #close()} stops all parts in reverse order; it may be called twice and from a shutdown hook. The
 * other methods may be called from several threads, but not two for the same part at once.
 */
public final class LocalPlatform implements AutoCloseable {

    private final PlatformOptions options;
    private final RunLock lock;
    private final RunFile runFile;
    private final Secrets secrets;
    private final Topology topology;
    private final Identity identity;
    private final Parts parts;
    private final Object closing = new Object();
    private boolean closed;

    private LocalPlatform(PlatformOptions options, RunLock lock) {
        this.options = options;
        this.lock = lock;
        this.runFile = new RunFile(options.data().run());
        this.secrets = new Secrets(options.data().secrets());
        this.topology = new Topology(options, secrets);
        this.identity = new Identity(topology.issuer(), secrets);
        this.parts = new Parts(topology.parts(), options.progress(), this::noteProcesses);
    }

    public static LocalPlatform start(PlatformOptions options) {
        LocalPlatform platform = prepare(options);
        platform.begin();
        return platform;
    }

    /** A platform that holds its data folder but runs nothing yet, so that a shutdown hook can be hung on it first. */
    public static LocalPlatform prepare(PlatformOptions options) {
        options.data().create();
        RunLock lock = RunLock.tryTake(options.data().run()).orElseThrow(() -> alreadyRuns(options.data()));
        try {
            return new LocalPlatform(options, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static PartFailed alreadyRuns(DataFolder data) {
        String pid = new RunFile(data.run())
                .read()
                .map(content -> " (process " + content.launcher().pid() + ")")
                .orElse("");
        return new PartFailed("A platform already runs on " + data.root() + pid
                + "; stop it with ./impactmonitor down, or set IMPACTMONITOR_DATA and IMPACTMONITOR_PORT for another.");
    }

    /** Starts everything; when it fails, nothing is left running and the data folder is free again. */
    public void begin() {
        try {
            Stopper.endOrphans(topology, runFile);
            PortCheck.requireFree(parts.all());
            noteProcesses();
            parts.startAll();
            new FirstUse(this, options).run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The gateway's address: the only one that users and tests of the API need. */
    public URI url() {
        return url("gateway");
    }

    public URI url(String part) {
        return URI.create(topology.url(part));
    }

    /** What tokens name as their issuer. */
    public String issuer() {
        return topology.issuer();
    }

    public String kafkaBootstrap() {
        return topology.kafkaBootstrap();
    }

    /** Superuser's access, for tests, the bench and repairs; no service has it. */
    public PostgresAdmin postgres() {
        return topology.postgresAdmin();
    }

    /** An access token with at least two minutes to live, of a person or a machine client of the realm. */
    public String token(String account) {
        return identity.token(account);
    }

    /** The API as the given account sees it. */
    public ApiClient api(String account) {
        return new ApiClient(topology.url("gateway"), () -> token(account));
    }

    public Delivery delivery(String client) {
        return new Delivery(api(client), topology.url("gateway"));
    }

    /** Pushes a file of one kind for one pilot and waits until it is processed. */
    public Delivery.Report load(Path file, String soort, String client, String pilot) {
        return delivery(client).push(file, soort, pilot, status -> {});
    }

    public Messaging messaging() {
        return new Messaging(name -> new ApiClient(topology.url(name), () -> token(Accounts.PLATFORM)));
    }

    public Secrets secrets() {
        return secrets;
    }

    public PlatformOptions options() {
        return options;
    }

    public Parts parts() {
        return parts;
    }

    public void stopPart(String name) {
        parts.stop(parts.get(name));
    }

    /** Ends a part as a crash would. */
    public void killPart(String name) {
        parts.get(name).kill();
        noteProcesses();
    }

    /** Starts a stopped or killed part again and returns when it is ready. */
    public void startPart(String name) {
        parts.start(parts.get(name));
    }

    private synchronized void noteProcesses() {
        if (closed) {
            return;
        }
        List<RunFile.Entry> entries = new ArrayList<>();
        for (Part part : parts.all()) {
            part.processes().forEach(process -> entries.add(RunFile.Entry.of(part.name(), process)));
        }
        RunFile.Entry self = RunFile.Entry.of("launcher", ProcessHandle.current());
        runFile.write(new RunFile.Content(self, options.basePort(), entries));
    }

    @Override
    public void close() {
        synchronized (closing) { // who comes second waits for the first
            if (!closed) {
                parts.stopAll();
                synchronized (this) {
                    closed = true;
                    runFile.delete();
                    lock.close();
                }
            }
        }
    }
}
