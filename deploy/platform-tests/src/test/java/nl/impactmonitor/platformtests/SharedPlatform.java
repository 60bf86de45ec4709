package nl.impactmonitor.platformtests;

import java.nio.file.Path;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.Ports;

/**
 * The one running platform that the tests of this module share: started with the example at the first use, with the code
 * of {@code ./impactmonitor up}, on ports and a data folder of its own, and stopped when the test JVM ends. Tests leave
 * every part running as they found it and count differences, never absolute numbers.
 */
public final class SharedPlatform {

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

    /** Away from where a platform that a person keeps running would be. */
    static int freeBasePort() {
        return Ports.freeRange(20_080, 30_000, 10);
    }
}
