package nl.impactmonitor.local.part;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.impactmonitor.platform.local.PartFailed;

/** A part that is one Java process of its own and tells over HTTP that it is ready. */
public final class JavaPart implements Part {

    /** What to run: JVM options, then {@code -jar x} or {@code -cp x Main}, then arguments. */
    public record Program(List<String> arguments, Callable<Map<String, String>> environment, Path folder) {}

    /** One that dies is noticed at once; one that a busy machine keeps waiting would only begin again from the start. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Set<String> needs;
    private final int port;
    private final URI readiness;
    private final Program program;
    private final Path log;
    private volatile ChildProcess process;
    private volatile boolean stopped;

    public JavaPart(String name, Set<String> needs, int port, URI readiness, Program program, Path log) {
        this.name = name;
        this.needs = needs;
        this.port = port;
        this.readiness = readiness;
        this.program = program;
        this.log = log;
    }

    @Override
    public void start() {
        stopped = false;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.arguments());
        try {
            Map<String, String> environment = program.environment().call();
            synchronized (this) {
                if (stopped) {
                    throw new PartFailed(name + " was stopped while starting.");
                }
                process = ChildProcess.start(command, environment, program.folder(), log);
            }
        } catch (PartFailed e) {
            throw e;
        } catch (Exception e) {
            throw new PartFailed(name + " cannot be started: " + e.getMessage(), e);
        }
        awaitReady();
    }

    private void awaitReady() {
        Readiness probe = new Readiness(readiness);
        long end = System.nanoTime() + PATIENCE.toNanos();
        ChildProcess started = process;
        while (!probe.ready()) {
            if (!started.alive()) {
                throw new PartFailed(
                        name + " stopped while starting (exit code " + started.exitCode() + "); its log: " + log);
            }
            if (System.nanoTime() > end) {
                throw new PartFailed(
                        name + " is not ready after " + PATIENCE.toSeconds() + " seconds; its log: " + log);
            }
            probe.pause();
        }
    }

    @Override
    public boolean alive() {
        ChildProcess current = process;
        return current != null && current.alive();
    }

    @Override
    public void stop() {
        ChildProcess current = markStopped();
        if (current != null) {
            current.stop(STOP_PATIENCE);
        }
    }

    @Override
    public void kill() {
        ChildProcess current = markStopped();
        if (current != null) {
            current.kill();
        }
    }

    private synchronized ChildProcess markStopped() {
        stopped = true;
        return process;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public List<ProcessHandle> processes() {
        ChildProcess current = process;
        return current == null || !current.alive() ? List.of() : List.of(current.handle());
    }

    @Override
    public String whereToLook() {
        return log.toString();
    }
}
