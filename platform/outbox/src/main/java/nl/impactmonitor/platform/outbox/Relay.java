package nl.impactmonitor.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Empties the outbox: a thread per bucket, woken after a commit and by itself each second. */
@Singleton
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long POLL_MILLIS = 1000;

    /**
     * Commits closer together than this share one transaction of the bucket's relay: four buckets make at most one in
     * 10 ms together, so that under load the relay takes little from the work that it follows.
     */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private final Drain drain;
    private final List<Bucket> buckets = new CopyOnWriteArrayList<>();

    Relay(Drain drain) {
        this.drain = drain;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < OutboxTable.BUCKETS; i++) {
            var bucket = new Bucket(i);
            buckets.add(bucket);
            bucket.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        buckets.forEach(Thread::interrupt);
        for (var bucket : buckets) {
            bucket.join(5000);
        }
        buckets.clear();
    }

    void wake(BitSet numbers) {
        for (var bucket : buckets) {
            if (numbers.get(bucket.number)) {
                bucket.wakeUp.release();
            }
        }
    }

    private final class Bucket extends Thread {
        private final int number;
        private final Semaphore wakeUp = new Semaphore(0);
        private boolean failing;

        Bucket(int number) {
            super("outbox-" + number);
            this.number = number;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    long begin = System.nanoTime();
                    int sent = drain();
                    if (failing) {
                        sleep(POLL_MILLIS);
                    } else if (sent < Drain.LIMIT) {
                        awaitWork(begin);
                    }
                }
            } catch (InterruptedException stopped) {
                interrupt();
            }
        }

        private int drain() throws InterruptedException {
            try {
                int sent = drain.drain(number);
                if (failing) {
                    LOG.infof("outbox bucket %d flows again", number);
                    failing = false;
                }
                return sent;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception | Error e) {
                // Also an Error: a bucket without its thread would wait until the next start, and nobody would know.
                if (!failing) {
                    LOG.warnf("outbox bucket %d waits, its rows stay: %s", number, e);
                    failing = true;
                }
                return 0;
            }
        }

        private void awaitWork(long begin) throws InterruptedException {
            if (wakeUp.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                TimeUnit.NANOSECONDS.sleep(begin + PAUSE_NANOS - System.nanoTime());
                wakeUp.drainPermits();
            }
        }
    }
}
