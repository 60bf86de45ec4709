package nl.impactmonitor.platformtests;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.Ports;

/**
 * The one running platform that the tests of this module share: started with the example at the first use, with the code
 * of {@code ./impactmonitor up}, on ports and a data folder of its own, and stopped when the test JVM ends. Tests leave
 * every part running as they found it and count differences, never absolute numbers.
 */
public final class SharedPlatform {

    private static final int RANGES = 495;

    private static LocalPlatform running;
    private static RuntimeException failure;

    private SharedPlatform() {}

    /** The platform; when it could not be started, every further caller is told the same at once. */
    public static synchronized LocalPlatform get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            try {
                running = start();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return running;
    }

    private static LocalPlatform start() {
        Path data = Path.of("target", "platform").toAbsolutePath();
        Folders.delete(data);
        LocalPlatform fresh =
                LocalPlatform.prepare(PlatformOptions.of(data, freeBasePort()).withExample(true));
        Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
        fresh.begin();
        return fresh;
    }

    /**
     * From 20080 up, so that a platform that a person keeps running is not in the way; where to begin differs per
     * process, so that two test runs at once do not choose the same range before either listens.
     */
    static int freeBasePort() {
        int first = (int) (ProcessHandle.current().pid() % RANGES);
        return IntStream.range(first, first + RANGES)
                .map(range -> 20_080 + range % RANGES * 20)
                .filter(base -> IntStream.range(base, base + 10).allMatch(SharedPlatform::free))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free range of ports between 20080 and 30000"));
    }

    private static boolean free(int port) {
        try {
            Ports.requireFree("test", port);
            return true;
        } catch (PartFailed taken) {
            return false;
        }
    }
}
