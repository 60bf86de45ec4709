package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Runs numbered blocks on several threads and hands them over one by one in the order of their numbers. */
final class Blokkenloop {

    private Blokkenloop() {}

    /** Takes the blocks 0, 1, 2, ...; false when no more are wanted. */
    interface Verzamelaar<T> {
        boolean neem(T blok);
    }

    /**
     * Blocks that a thread made beyond the one that ended the loop are thrown away.
     *
     * @param werker makes what one thread needs; its function makes one block
     */
    static <T> void draai(int hoogstens, int draden, Supplier<IntFunction<T>> werker, Verzamelaar<T> verzamelaar) {
        Loop<T> loop = new Loop<>(hoogstens, verzamelaar);
        if (draden <= 1) {
            loop.werk(werker.get());
            return;
        }
        ExecutorService uitvoering = Executors.newFixedThreadPool(draden);
        try {
            List<Future<?>> lopend = new ArrayList<>();
            for (int i = 0; i < draden; i++) {
                lopend.add(uitvoering.submit(() -> loop.werk(werker.get())));
            }
            for (Future<?> een : lopend) {
                een.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            loop.stop();
            Thread.currentThread().interrupt();
            throw new Afgebroken();
        } finally {
            loop.stop();
            uitvoering.shutdownNow();
        }
    }

    private static final class Loop<T> {
        private final int hoogstens;
        private final Verzamelaar<T> verzamelaar;
        private final TreeMap<Integer, T> wachtend = new TreeMap<>();
        private int uitgedeeld;
        private int verwacht;
        private boolean gestopt;

        Loop(int hoogstens, Verzamelaar<T> verzamelaar) {
            this.hoogstens = hoogstens;
            this.verzamelaar = verzamelaar;
        }

        void werk(IntFunction<T> maak) {
            try {
                for (int blok = deelUit(); blok >= 0; blok = deelUit()) {
                    geefAf(blok, maak.apply(blok));
                }
            } catch (RuntimeException e) {
                stop();
                throw e;
            }
        }

        synchronized void stop() {
            gestopt = true;
        }

        private synchronized int deelUit() {
            return gestopt || uitgedeeld == hoogstens ? -1 : uitgedeeld++;
        }

        private synchronized void geefAf(int nummer, T blok) {
            wachtend.put(nummer, blok);
            while (!gestopt && !wachtend.isEmpty() && wachtend.firstKey() == verwacht) {
                verwacht++;
                // Before it is asked: one that throws has wanted no more either, and another thread waits at the lock.
                gestopt = true;
                gestopt = !verzamelaar.neem(wachtend.pollFirstEntry().getValue());
            }
        }
    }
}
