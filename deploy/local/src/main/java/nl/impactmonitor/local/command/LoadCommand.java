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
        description =
                "Pushes a delivery file (NDJSON, or CSV by its name, also as .gz) through the gateway as a machine"
                        + " client; the exit code is 0 when every row was taken, else 3.")
final class LoadCommand implements Callable<Integer> {

    private static final int ROWS_REFUSED = 3;

    enum Soort {
        DOSSIERS,
        DEELNEMERS,
        DEELNAMES,
        METINGEN,
        BEWIJZEN,
        MATCHES,
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

    @Option(names = "--proef", description = "Judge every row and store nothing.")
    private boolean proef;

    @Option(names = "--alles-of-niets", description = "Take nothing when a row is refused.")
    private boolean allesOfNiets;

    @Option(names = "--resultaat", paramLabel = "FILE", description = "Where to write the CSV with the errors.")
    private Path resultaat;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Delivery delivery = new Remote().delivery(client);
        var announcement = new Delivery.Announcement(soort.name(), pilot, proef, allesOfNiets);
        Delivery.Report report = delivery.push(file, announcement, status -> {
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
        if (resultaat != null) {
            delivery.writeResult(report.id(), resultaat);
            out.println("  result     " + resultaat);
        }
        out.flush();
        return report.clean() ? 0 : ROWS_REFUSED;
    }
}
