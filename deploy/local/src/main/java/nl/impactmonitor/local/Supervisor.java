package nl.impactmonitor.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * Watches a running platform: a part that stops by itself is started again once; when it stops again within ten
 * minutes, or cannot be started, the platform is given up.
 */
public final class Supervisor {

    private static final long LOOK_EACH_MS = 500;
    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    private final LocalPlatform platform;
    private final Consumer<String> tell;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<String, Instant> restarted = new HashMap<>();

    public Supervisor(LocalPlatform platform, Consumer<String> tell) {
        this.platform = platform;
        this.tell = tell;
    }

    /** Returns after {@link #end()}; throws when a part cannot be kept running. */
    public void watch() {
        try {
            while (!ended.await(LOOK_EACH_MS, TimeUnit.MILLISECONDS)) {
                for (Part part : platform.parts().dead()) {
                    restart(part);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void end() {
        ended.countDown();
    }

    private void restart(Part part) {
        if (ended.getCount() == 0) {
            return;
        }
        Instant before = restarted.put(part.name(), Instant.now());
        if (before != null && before.plus(ONCE_IN).isAfter(Instant.now())) {
            throw new PartFailed(part.name() + " stopped again; the platform is stopped. See " + part.whereToLook());
        }
        tell.accept(part.name() + " stopped by itself and is started again; what it said is in " + part.whereToLook()
                + ".1");
        platform.startPart(part.name());
    }
}
