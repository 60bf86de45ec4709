package nl.impactmonitor.local.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.impactmonitor.local.part.Progress.State;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * All parts and the order between them: each starts as soon as what it needs is ready, and stops when nothing that
 * needs it is left. When one cannot start, every part that had started is stopped before the failure is thrown.
 */
public final class Parts {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Progress progress;
    private final Runnable onChange;
    private final Object starting = new Object();
    private volatile boolean ended;

    /** {@code onChange} runs after each start and stop of a part, to write down which processes exist. */
    public Parts(List<Part> inOrder, Progress progress, Runnable onChange) {
        for (Part part : inOrder) {
            if (!parts.keySet().containsAll(part.needs())) {
                throw new IllegalArgumentException(part.name() + " needs a part that is not declared before it");
            }
            parts.put(part.name(), part);
        }
        this.progress = progress;
        this.onChange = onChange;
    }

    public List<Part> all() {
        return List.copyOf(parts.values());
    }

    public Part get(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new PartFailed("There is no part " + name + "; the parts are " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    public void startAll() {
        synchronized (starting) {
            startInOrder();
        }
    }

    private void startInOrder() {
        AtomicReference<PartFailed> first = new AtomicReference<>();
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Part part : parts.values()) {
                progress.changed(part.name(), State.WAITING, Duration.ZERO);
                CompletableFuture<Void> needed = CompletableFuture.allOf(
                        part.needs().stream().map(ready::get).toArray(CompletableFuture[]::new));
                ready.put(part.name(), needed.thenRunAsync(() -> startOne(part, first), threads));
            }
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            stopAll();
            PartFailed failure = first.get();
            throw failure != null ? failure : new PartFailed("Starting failed: " + e.getCause(), e);
        }
    }

    private void startOne(Part part, AtomicReference<PartFailed> first) {
        if (first.get() != null || ended) {
            throw new CompletionException(new PartFailed("Starting was broken off."));
        }
        try {
            start(part);
        } catch (PartFailed failure) {
            if (first.compareAndSet(null, failure)) {
                progress.changed(part.name(), State.FAILED, Duration.ZERO);
                all().reversed().forEach(Part::stop); // what is still starting gives up
            }
            throw failure;
        }
    }

    public void start(Part part) {
        long begin = System.nanoTime();
        progress.changed(part.name(), State.STARTING, Duration.ZERO);
        Thread note = Thread.ofVirtual().start(() -> noteWhenBorn(part));
        try {
            part.start();
        } catch (PartFailed failure) {
            throw failure;
        } catch (RuntimeException e) {
            throw new PartFailed(
                    part.name() + " cannot be started: " + e.getMessage() + "; see " + part.whereToLook(), e);
        } finally {
            note.interrupt();
            onChange.run();
        }
        progress.changed(part.name(), State.READY, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** The run file must name a process from its first moment on: the launcher can be killed during a start. */
    private void noteWhenBorn(Part part) {
        try {
            while (part.processes().isEmpty()) {
                Thread.sleep(20);
            }
            onChange.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends every part and lets none start any more; returns when a start that was under way has given up too. */
    public void stopAll() {
        ended = true;
        stopByDepth();
        synchronized (starting) {
            stopByDepth();
        }
    }

    /** Nothing stops before what uses it; parts that do not need each other stop together. */
    private void stopByDepth() {
        TreeMap<Integer, List<Part>> levels = new TreeMap<>(Comparator.reverseOrder());
        all().forEach(part ->
                levels.computeIfAbsent(depth(part), depth -> new ArrayList<>()).add(part));
        for (List<Part> level : levels.values()) {
            try (ExecutorService threads = Executors.newCachedThreadPool()) {
                level.forEach(part -> threads.execute(() -> stop(part)));
            }
        }
    }

    private int depth(Part part) {
        return part.needs().stream()
                .mapToInt(needed -> depth(parts.get(needed)) + 1)
                .max()
                .orElse(0);
    }

    public void stop(Part part) {
        boolean running = !part.processes().isEmpty();
        long begin = System.nanoTime();
        if (running) {
            progress.changed(part.name(), State.STOPPING, Duration.ZERO);
        }
        part.stop();
        onChange.run();
        if (running) {
            progress.changed(part.name(), State.STOPPED, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** Parts that stopped by themselves. */
    public List<Part> dead() {
        List<Part> dead = new ArrayList<>(all());
        dead.removeIf(Part::alive);
        return dead;
    }
}
