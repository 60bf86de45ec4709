package nl.impactmonitor.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.impactmonitor.local.example.Intake;

/** New people with their nulmeting at a steady pace, beside what is measured; ends when it is closed. */
final class Background implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicLong taken = new AtomicLong();
    private final long begin = System.nanoTime();
    private volatile RuntimeException failure;
    private volatile boolean ended;

    /** @param metingenPerSecond over all clients together; registering the person and the toestemming come on top */
    Background(Supplier<Intake> client, double metingenPerSecond) {
        long pause = (long) (1e9 * CLIENTS / metingenPerSecond);
        for (int i = 0; i < CLIENTS; i++) {
            Intake own = client.get();
            pool.execute(() -> work(own, pause));
        }
    }

    private void work(Intake intake, long pause) {
        long next = System.nanoTime();
        try {
            while (!ended) {
                String id = intake.register();
                intake.consent(id);
                intake.nulmeting(id);
                taken.incrementAndGet();
                next += pause;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** What it came to: behind its pace where the machine could not follow. */
    double perSecond() {
        return taken.get() / ((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() {
        ended = true;
        pool.close();
        if (failure != null) {
            throw failure;
        }
    }
}
