package nl.impactmonitor.platform.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the programs of the parts. */
final class Command {
    private Command() {}

    record Result(int code, String output) {}

    /** Runs to the end; its output goes through a file, because a daemon that it leaves behind would hold a pipe open. */
    static Result run(Duration limit, List<String> command) {
        try {
            Path out = Files.createTempFile("impactmonitor", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                        .start();
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    return new Result(-1, "no answer within " + limit.toSeconds() + " s");
                }
                return new Result(
                        process.exitValue(),
                        Files.readString(out, StandardCharsets.ISO_8859_1).strip());
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            return new Result(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while running " + command.getFirst(), e);
        }
    }

    static java.io.File nothing() {
        return new java.io.File("/dev/null");
    }

    /**
     * PostgreSQL refuses to run as root. For root a user namespace without a mapping makes the process somebody else,
     * while files keep their owner.
     */
    static List<String> notAsRoot(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/id"))
                || !"0".equals(run(Duration.ofSeconds(5), List.of("id", "-u")).output())) {
            return command;
        }
        var probe = run(Duration.ofSeconds(5), List.of("unshare", "-U", "id", "-u"));
        if (probe.code() != 0 || "0".equals(probe.output())) {
            throw new PartFailed("PostgreSQL does not run as root and this machine allows root no user namespace"
                    + " (unshare -U): start the Impactmonitor as another user");
        }
        return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
    }

    /** Ctrl-C in a terminal reaches a whole process group; a part in its own session is stopped in its turn instead. */
    static List<String> inOwnSession(List<String> command) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(command);
        return whole;
    }
}
