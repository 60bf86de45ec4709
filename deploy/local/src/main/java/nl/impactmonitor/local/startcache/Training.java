package nl.impactmonitor.local.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.local.part.Progress;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.Ports;

/**
 * Part of the build: starts the platform once on a scratch data folder and lets each part whose {@link StartCache} does
 * not fit make a new one when it ends. When it does not work out the build goes on: the platform then starts as it would
 * without, only slower.
 */
final class Training {

    private static final List<String> PARTS =
            List.of("kafka", "keycloak", "participant", "interview", "kpi", "economics", "gateway");

    /** Making a cache takes a core and some hundreds of MB, so not all at once. */
    private static final int AT_ONCE = 2;

    private static final int MAKING_SECONDS = 180;

    private final Path project;
    private final StartCaches caches;

    private Training(Path project) {
        this.project = project;
        this.caches = new StartCaches(project, StartCaches.training());
    }

    public static void main(String[] arguments) {
        if (!StartCaches.wanted(System.getenv())) {
            return;
        }
        try {
            new Training(Path.of(arguments[0]).toAbsolutePath().normalize()).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("The start caches could not be made (" + e.getMessage()
                    + "); the platform will take longer to start.");
        }
    }

    private void run() throws IOException {
        List<StartCache> stale =
                PARTS.stream().map(caches::of).filter(cache -> !cache.fits()).toList();
        if (stale.isEmpty()) {
            return;
        }
        stale.forEach(StartCache::beginTraining);
        Path scratch = Files.createTempDirectory("impactmonitor-training");
        // Away from where a platform that a person runs would be.
        try (LocalPlatform platform = LocalPlatform.start(new PlatformOptions(
                project,
                scratch,
                Ports.freeRange(31_080, 32_700, 10),
                false,
                StartCaches.training(),
                Progress.SILENT))) {
            // The first requests are part of a start: up ends with the KPI table.
            platform.api("onderzoeker").get("/v1/kpis");
            endInTurn(platform, stale);
        } finally {
            Folders.delete(scratch);
        }
        for (StartCache cache : stale) {
            if (cache.trained()) {
                cache.accept();
            } else {
                System.err.println(cache.part() + " left no start cache; it will take longer to start.");
            }
        }
    }

    /** Kafka last: it is the part that others need to end in order. */
    private static void endInTurn(LocalPlatform platform, List<StartCache> stale) {
        List<Part> parts = stale.reversed().stream()
                .map(cache -> platform.parts().get(cache.part()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            parts.forEach(part -> threads.execute(() -> end(part)));
        }
    }

    /** A part that makes its cache takes longer to end than one is given otherwise. */
    private static void end(Part part) {
        for (ProcessHandle process : part.processes()) {
            process.destroy();
            try {
                process.onExit().get(MAKING_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                part.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                part.kill();
            }
        }
    }
}
