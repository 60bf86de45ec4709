package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure. A quick run is not for publishing.
 *
 * @param megabytes size of the large delivery of which memory is measured
 */
record BenchArguments(boolean quick, Set<Group> groups, int megabytes) {

    private static final String MEGABYTES = "--megabytes";
    private static final int LARGE = 1_000;
    private static final int LARGE_WHEN_QUICK = 20;

    /** Cases that can be run without the others. */
    enum Group {
        /** Starting the platform. */
        START,
        /** Requests one by one. */
        LOAD,
        /** Large deliveries. */
        BULK,
        /** Figures for many readers and over many deelnemers. */
        KPI;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static String words(String between) {
            return Arrays.stream(values()).map(Group::word).collect(Collectors.joining(between));
        }
    }

    static BenchArguments of(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        boolean quick = left.remove("--quick");
        int megabytes = megabytes(left, quick ? LARGE_WHEN_QUICK : LARGE);
        if (left.isEmpty()) {
            return new BenchArguments(quick, EnumSet.allOf(Group.class), megabytes);
        }
        if (left.size() == 2 && left.getFirst().equals("--only")) {
            for (Group group : Group.values()) {
                if (group.word().equals(left.getLast())) {
                    return new BenchArguments(quick, EnumSet.of(group), megabytes);
                }
            }
        }
        throw new IllegalArgumentException(
                "bench knows --quick, " + MEGABYTES + " with a number and --only with one of " + Group.words(", ")
                        + "; not: " + String.join(" ", arguments));
    }

    /** Takes the option out of what is left; what is no number above 0 stays, and is refused with the rest. */
    private static int megabytes(List<String> left, int otherwise) {
        int place = left.indexOf(MEGABYTES);
        if (place < 0 || place + 1 >= left.size() || !left.get(place + 1).matches("[1-9][0-9]{0,5}")) {
            return otherwise;
        }
        left.remove(place);
        return Integer.parseInt(left.remove(place));
    }

    boolean wants(Group group) {
        return groups.contains(group);
    }

    /** Cases that need a running platform. */
    boolean platform() {
        return !groups.equals(EnumSet.of(Group.START));
    }
}
