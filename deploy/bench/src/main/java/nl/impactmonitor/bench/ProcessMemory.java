package nl.impactmonitor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of process trees on Linux, as proportional set size: shared pages count once over all processes. */
final class ProcessMemory {

    private ProcessMemory() {}

    /** Sum in MB over the given processes and all their descendants. */
    static double megabytes(Stream<ProcessHandle> roots) {
        return roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                        .map(ProcessHandle::pid)
                        .distinct()
                        .mapToLong(ProcessMemory::proportionalKilobytes)
                        .sum()
                / 1024.0;
    }

    private static long proportionalKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0; // the process ended between listing and reading
        }
    }

    /** Highest resident memory in MB since the start or the last {@link #forgetPeak}. */
    static double peakMegabytes(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    /** The peak becomes what is resident now (proc(5), clear_refs). */
    static void forgetPeak(ProcessHandle process) throws IOException {
        Files.writeString(Path.of("/proc/" + process.pid() + "/clear_refs"), "5");
    }
}
