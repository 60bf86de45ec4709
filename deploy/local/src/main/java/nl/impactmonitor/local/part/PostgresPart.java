package nl.impactmonitor.local.part;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.PostgresServer;

/** The PostgreSQL of the platform, with the databases and logins of all parts made at each start. */
public final class PostgresPart implements Part {

    private final PostgresServer server;
    private final PostgresServer.Settings settings;
    private final Consumer<PostgresAdmin> preparation;

    public PostgresPart(PostgresServer.Settings settings, Consumer<PostgresAdmin> preparation) {
        this.server = new PostgresServer(settings);
        this.settings = settings;
        this.preparation = preparation;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port());
    }

    @Override
    public void start() {
        server.start();
        preparation.accept(server.admin());
    }

    @Override
    public boolean alive() {
        return server.isRunning();
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Killing the postmaster makes its children end themselves; the next start recovers from the log. */
    @Override
    public void kill() {
        server.process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    @Override
    public List<ProcessHandle> processes() {
        return server.process().stream().toList();
    }

    @Override
    public String whereToLook() {
        return settings.log().toString();
    }
}
