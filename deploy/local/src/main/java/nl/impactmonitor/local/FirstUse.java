package nl.impactmonitor.local;

import java.time.Duration;
import nl.impactmonitor.local.example.ExampleLoader;

/** What must happen once after the parts are up: the example on a first start, all states again after a restore. */
final class FirstUse {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LocalPlatform platform;
    private final PlatformOptions options;
    private final Memory memory;

    FirstUse(LocalPlatform platform, PlatformOptions options) {
        this.platform = platform;
        this.options = options;
        this.memory = new Memory(options.data().memory());
    }

    void run() {
        if (memory.get(Memory.REPUBLISH).equals("pending")) {
            platform.messaging().republish(PATIENCE);
            memory.set(Memory.REPUBLISH, "done");
        }
        if (memory.get(Memory.EXAMPLE).isEmpty()) {
            memory.set(Memory.EXAMPLE, options.example() ? "pending" : "none");
        }
        if (memory.get(Memory.EXAMPLE).equals("pending")) {
            // Pushing the same rows twice changes nothing, so a load that was broken off is simply done again.
            new ExampleLoader(platform).load();
            memory.set(Memory.EXAMPLE, "loaded");
        }
    }
}
