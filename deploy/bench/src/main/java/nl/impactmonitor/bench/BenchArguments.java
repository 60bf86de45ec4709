package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What to measure. A quick run is not for publishing. */
record BenchArguments(boolean quick, Set<Group> groups) {

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
        if (left.isEmpty()) {
            return new BenchArguments(quick, EnumSet.allOf(Group.class));
        }
        if (left.size() == 2 && left.getFirst().equals("--only")) {
            for (Group group : Group.values()) {
                if (group.word().equals(left.getLast())) {
                    return new BenchArguments(quick, EnumSet.of(group));
                }
            }
        }
        throw new IllegalArgumentException("bench knows --quick and --only with one of " + Group.words(", ") + "; not: "
                + String.join(" ", arguments));
    }

    boolean wants(Group group) {
        return groups.contains(group);
    }

    /** Cases that need a running platform. */
    boolean platform() {
        return !groups.equals(EnumSet.of(Group.START));
    }
}
