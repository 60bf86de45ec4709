package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads rows on all cores, ahead of who takes them: while the database works on one set, the next is being read. They are
 * given in their order.
 */
@ApplicationScoped
class Vooruitlezer {

    private static final int STUK = 64;

    private final ExecutorService lezers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("rijlezer-", 0).daemon().factory());

    /** @param lees safe for threads, and without the transaction and scope of the thread that calls */
    <R, T> Iterator<T> lees(List<R> rijen, Function<R, T> lees) {
        List<Future<List<T>>> stukken = new ArrayList<>();
        for (int van = 0; van < rijen.size(); van += STUK) {
            List<R> stuk = rijen.subList(van, Math.min(van + STUK, rijen.size()));
            stukken.add(lezers.submit(() -> stuk.stream().map(lees).toList()));
        }
        return stukken.stream().flatMap(stuk -> uitkomst(stuk).stream()).iterator();
    }

    @PreDestroy
    void stop() {
        lezers.shutdownNow();
    }

    private static <T> T uitkomst(Future<T> stuk) {
        try {
            return stuk.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("rows could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows are read", e);
        }
    }
}
