package nl.impactmonitor.platform.projection;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries again, with growing pauses of 0.1 to 5 seconds, until it succeeds or the application stops. */
@Singleton
class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    <R> R untilDone(String what, Supplier<R> attempt) {
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                R result = attempt.get();
                if (pause > FIRST_PAUSE) {
                    LOG.infof("%s flows again", what);
                }
                return result;
            } catch (RuntimeException e) {
                if (pause == FIRST_PAUSE) {
                    LOG.warnf(e, "%s waits and tries again", what);
                } else if (pause == LONGEST_PAUSE) {
                    LOG.warnf("%s still waits: %s", what, Failures.reason(e));
                }
                await(pause, e);
            }
        }
    }

    private void await(long millis, RuntimeException failure) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping before the batch is applied; it will come again", failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the batch is applied; it will come again", failure);
        }
    }
}
