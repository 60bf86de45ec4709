package nl.impactmonitor.local;

import java.util.concurrent.ThreadLocalRandom;
import nl.impactmonitor.platform.local.PartFailed;

/** A base port for a platform in a test. */
final class FreePorts {

    private FreePorts() {}

    static int tenInARow() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no ten free ports in a row");
    }

    private static boolean allFree(int base) {
        try {
            for (int port = base; port < base + 10; port++) {
                nl.impactmonitor.platform.local.Ports.requireFree("test", port);
            }
            return true;
        } catch (PartFailed taken) {
            return false;
        }
    }
}
