package nl.impactmonitor.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * Which processes a platform consists of, written at each change, so that another launcher can end them when the first
 * one was killed. A process counts as ours only when its number and its start time are those written down: numbers are
 * used again.
 */
public final class RunFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Start times are read from the kernel's clock ticks and may differ a little between two readings. */
    private static final long SAME_START_MS = 2_000;

    private static final Set<String> FOUNDATION = Set.of("postgres", "kafka");

    public record Entry(String name, long pid, long startedAt) {

        public static Entry of(String name, ProcessHandle process) {
            return new Entry(name, process.pid(), startedAt(process));
        }

        /** The process, when it still runs and is the same one. */
        public Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> Math.abs(startedAt(process) - startedAt) < SAME_START_MS);
        }

        private static long startedAt(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(instant -> instant.toEpochMilli())
                    .orElse(0L);
        }
    }

    /** {@code parts} in the order in which they were started. */
    public record Content(Entry launcher, int basePort, List<Entry> parts) {}

    private final Path file;

    public RunFile(Path runFolder) {
        this.file = runFolder.resolve("platform.json");
    }

    public synchronized void write(Content content) {
        try {
            Path fresh = file.resolveSibling("platform.json.new");
            JSON.writeValue(fresh.toFile(), content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PartFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PartFailed("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    /** Empty when nothing was written or it cannot be read: then nothing is known to run. */
    public synchronized Optional<Content> read() {
        try {
            return Optional.of(JSON.readValue(file.toFile(), Content.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ends what is left of a platform whose launcher is gone; tells how many processes it ended. */
    public int endOrphans(Duration patience) {
        List<Entry> entries = read().map(Content::parts).orElse(List.of());
        // Those that use PostgreSQL and Kafka first: without them they cannot stop in order.
        int ended = endTogether(entries, entry -> !FOUNDATION.contains(entry.name()), patience);
        ended += endTogether(entries, entry -> FOUNDATION.contains(entry.name()), patience);
        delete();
        return ended;
    }

    private static int endTogether(List<Entry> entries, Predicate<Entry> which, Duration patience) {
        List<ProcessHandle> orphans = entries.stream()
                .filter(which)
                .map(Entry::process)
                .flatMap(Optional::stream)
                .toList();
        orphans.forEach(ProcessHandle::destroy);
        orphans.forEach(process -> end(process, patience));
        return orphans.size();
    }

    /** Asks a process to stop and, when it does not in time, ends it. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
