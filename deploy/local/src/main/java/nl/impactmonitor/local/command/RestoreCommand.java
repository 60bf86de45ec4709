package nl.impactmonitor.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.Stopper;
import nl.impactmonitor.local.backup.Restore;
import nl.impactmonitor.local.run.RunFile;
import nl.impactmonitor.local.run.RunLock;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.local.topology.Topology;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", description = "Puts a backup in the place of the data of a stopped platform, after asking.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlatformOptions options = PlatformOptions.fromEnvironment();
        DataFolder data = options.data();
        if (!file.toFile().isFile()) {
            throw new PartFailed("There is no file " + file + ".");
        }
        Topology topology = new Topology(options, new Secrets(data.secrets()));
        if (!topology.ownPostgres()) {
            throw new PartFailed("PostgreSQL is external: restore it there.");
        }
        try (RunLock lock = RunLock.tryTake(data.run())
                .orElseThrow(() -> new PartFailed("The platform runs; stop it first: ./impactmonitor down"))) {
            if (data.used()) {
                Confirmation.ask(spec.commandLine(), "This replaces everything in " + data.root() + ".", yes);
                Stopper.endOrphans(topology, new RunFile(data.run()));
            }
            new Restore(data).from(file);
        }
        spec.commandLine()
                .getOut()
                .println("Restored " + data.root() + ". The next ./impactmonitor up publishes all states again.");
        return 0;
    }
}
