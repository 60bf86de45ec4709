package nl.impactmonitor.platformtests;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other parts have still to do. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Await() {}

    /** The first answer that satisfies; a failure with the last one when none does in two minutes. */
    public static <T> T first(String what, Supplier<T> read, Predicate<T> there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = read.get();
        while (!there.test(seen)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what + ": " + seen);
            }
            pause();
            seen = read.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
