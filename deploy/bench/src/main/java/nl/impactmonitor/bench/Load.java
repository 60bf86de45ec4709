package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Bounded load: a fixed number of actions, spread over clients that each do one after the other. */
final class Load {

    private Load() {}

    interface Action<C> {
        /** @param number of the action, from 0 up to the count, each given once */
        void run(C client, int number) throws Exception;
    }

    /** Actions a second over all clients; a failing action fails the measurement. */
    static <C> double perSecond(int clients, int count, Supplier<C> client, Action<C> action) throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                C own = client.get();
                work.add(() -> {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        action.run(own, number);
                    }
                    return null;
                });
            }
            long start = System.nanoTime();
            for (Future<Void> result : pool.invokeAll(work)) {
                result.get();
            }
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }
}
