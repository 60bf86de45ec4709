package nl.impactmonitor.platformtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.Ports;

/**
 * The one running platform that the tests of this module share: started with the example at the first use, with the code
 * of {@code ./impactmonitor up}, on ports and a data folder of its own, and stopped when the test JVM ends. Tests leave
 * every part running as they found it and count differences, never absolute numbers.
 */
public final class SharedPlatform {

    private static LocalPlatform running;

    private SharedPlatform() {}

    public static synchronized LocalPlatform get() {
        if (running == null) {
            Path data = Path.of("target", "platform").toAbsolutePath();
            delete(data);
            LocalPlatform fresh = LocalPlatform.prepare(
                    PlatformOptions.of(data, freeBasePort()).withExample(true));
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
            fresh.begin();
            running = fresh;
        }
        return running;
    }

    /** From 20080 up, so that a platform that a person keeps running is not in the way. */
    private static int freeBasePort() {
        for (int base = 20_080; base < 30_000; base += 20) {
            if (IntStream.range(base, base + 10).allMatch(SharedPlatform::free)) {
                return base;
            }
        }
        throw new IllegalStateException("no free range of ports between 20080 and 30000");
    }

    private static boolean free(int port) {
        try {
            Ports.requireFree("test", port);
            return true;
        } catch (PartFailed taken) {
            return false;
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
