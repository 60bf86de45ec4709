package nl.impactmonitor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.Stopper;
import nl.impactmonitor.local.run.RunFile;
import nl.impactmonitor.local.run.RunLock;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.local.topology.Topology;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "reset", description = "Deletes all data, secrets and logs of a stopped platform, after asking.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PlatformOptions options = PlatformOptions.fromEnvironment();
        DataFolder data = options.data();
        if (!Files.isDirectory(data.root())) {
            spec.commandLine().getOut().println("There is no data in " + data.root());
            return 0;
        }
        try (RunLock lock = RunLock.tryTake(data.run())
                .orElseThrow(() -> new PartFailed("The platform runs; stop it first: ./impactmonitor down"))) {
            Confirmation.ask(spec.commandLine(), "This deletes everything in " + data.root() + ".", yes);
            delete(options);
        }
        Folders.delete(data.run());
        spec.commandLine().getOut().println("Deleted the data in " + data.root());
        return 0;
    }

    /** Ends what a killed launcher left running first: it would hold its ports, and nothing would know of it any more. */
    static void delete(PlatformOptions options) throws IOException {
        DataFolder data = options.data();
        Stopper.endOrphans(new Topology(options, new Secrets(data.secrets())), new RunFile(data.run()));
        // Only what the platform made: the folder may have been named by hand.
        List.of(data.postgres(), data.kafka(), data.secrets(), data.logs()).forEach(Folders::delete);
        Files.deleteIfExists(data.memory());
    }
}
