package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.delivery.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        description = "Pushes a delivery file (NDJSON) through the gateway as a machine client; the exit code is 0 when"
                + " every row was taken, else 3.")
final class LoadCommand implements Callable<Integer> {

    private static final int ROWS_REFUSED = 3;

    enum Soort {
        DOSSIERS,
        TRAJECTEN
    }

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--soort", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Soort soort;

    @Option(names = "--als", required = true, paramLabel = "CLIENT", description = "Machine client, as roc-twente.")
    private String client;

    @Option(names = "--pilot", required = true, paramLabel = "CODE", description = "Pilot, as TWENTE.")
    private String pilot;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Delivery.Report report = new Remote().delivery(client).push(file, soort.name(), pilot, status -> {
            out.println("  " + status.path("verwerkt").asLong() + " of "
                    + status.path("rijen").asText("?") + " rows processed");
            out.flush();
        });
        out.println(("Delivery " + report.id() + ": " + report.status() + " " + report.message()).stripTrailing());
        out.println("  rows       " + report.rows());
        out.println("  taken      " + report.taken());
        out.println("  changed    " + report.changed());
        out.println("  unchanged  " + report.unchanged());
        out.println("  refused    " + report.refused());
        report.firstErrors().forEach(error -> out.println("    " + error));
        if (report.refused() > 0) {
            out.println("  all errors " + report.errorList());
        }
        out.flush();
        return report.clean() ? 0 : ROWS_REFUSED;
    }
}
