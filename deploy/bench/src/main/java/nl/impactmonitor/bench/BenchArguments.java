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
 * @param states how many states of deelnemers the full topic has
 */
record BenchArguments(boolean quick, Set<Group> groups, int megabytes, int states) {

    private static final String MEGABYTES = "--megabytes";
    private static final String STATES = "--states";
    private static final int LARGE = 1_000;
    private static final int LARGE_WHEN_QUICK = 20;
    private static final int FULL = 2_500_000;
    private static final int FULL_WHEN_QUICK = 2_000;

    /** Cases that can be run without the others. */
    enum Group {
        /** Starting the platform. */
        START,
        /** Requests one by one. */
        LOAD,
        /** Large deliveries. */
        BULK,
        /** Figures for many readers and over many deelnemers. */
        KPI,
        /** Draws of the economic model. */
        ECONOMICS,
        /** Coding and searching interviews. */
        INTERVIEW,
        /** A report over many pilots, in all its forms. */
        RAPPORT,
        /** Reading a full topic; last, as it leaves the platform with all those people. */
        TOPIC;

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
        int megabytes = number(left, MEGABYTES, quick ? LARGE_WHEN_QUICK : LARGE);
        int states = number(left, STATES, quick ? FULL_WHEN_QUICK : FULL);
        if (left.isEmpty()) {
            return new BenchArguments(quick, EnumSet.allOf(Group.class), megabytes, states);
        }
        if (left.size() == 2 && left.getFirst().equals("--only")) {
            for (Group group : Group.values()) {
                if (group.word().equals(left.getLast())) {
                    return new BenchArguments(quick, EnumSet.of(group), megabytes, states);
                }
            }
        }
        throw new IllegalArgumentException(
                "bench knows --quick, " + MEGABYTES + " and " + STATES + " with a number and --only with one of "
                        + Group.words(", ") + "; not: " + String.join(" ", arguments));
    }

    /** Takes the option out of what is left; what is no number above 0 stays, and is refused with the rest. */
    private static int number(List<String> left, String option, int otherwise) {
        int place = left.indexOf(option);
        if (place < 0 || place + 1 >= left.size() || !left.get(place + 1).matches("[1-9][0-9]{0,6}")) {
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
        return groups.stream().anyMatch(group -> group != Group.START && group != Group.ECONOMICS);
    }
}
