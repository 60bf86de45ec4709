package nl.impactmonitor.local.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "logboek",
        description = "The Logboek Dataverwerkingen (Logius): what was done with whose data, and why.")
final class LogboekCommand implements Runnable {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(description = "Writes the records of a period to a file, a JSON object a line.")
    int exporteer(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--vanaf", paramLabel = "DATE", description = "first day") LocalDate from,
            @Option(names = "--tot", paramLabel = "DATE", description = "day after the last") LocalDate until) {
        List<String> query = new ArrayList<>();
        if (from != null) {
            query.add("vanaf=" + from.atStartOfDay(DUTCH).toInstant());
        }
        if (until != null) {
            query.add("tot=" + until.atStartOfDay(DUTCH).toInstant());
        }
        long bytes = new Remote().accountability().export(file, query.isEmpty() ? "" : "?" + String.join("&", query));
        spec.commandLine().getOut().println("Wrote " + file + " (" + bytes + " bytes).");
        return 0;
    }
}
