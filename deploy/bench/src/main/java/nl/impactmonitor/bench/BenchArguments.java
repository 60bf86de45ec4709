package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.List;

/** What to measure. A run that is quick or of some cases only is not for publishing. */
record BenchArguments(boolean quick, boolean start, boolean load, boolean bulk) {

    static BenchArguments of(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        boolean quick = left.remove("--quick");
        return switch (String.join(" ", left)) {
            case "" -> new BenchArguments(quick, true, true, true);
            case "--only start" -> new BenchArguments(quick, true, false, false);
            case "--only load" -> new BenchArguments(quick, false, true, true);
            case "--only bulk" -> new BenchArguments(quick, false, false, true);
            default ->
                throw new IllegalArgumentException(
                        "bench knows --quick and --only start, load or bulk, not: " + String.join(" ", arguments));
        };
    }

    boolean whole() {
        return !quick && start && load && bulk;
    }
}
