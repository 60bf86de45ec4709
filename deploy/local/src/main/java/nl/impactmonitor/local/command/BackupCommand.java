package nl.impactmonitor.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.backup.Backup;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.PostgresServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup", description = "Writes databases and secrets to one file, while the platform runs or not.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Remote remote = new Remote();
        if (!remote.topology().ownPostgres()) {
            throw new PartFailed("PostgreSQL is external: back it up there, and keep a copy of "
                    + remote.options().data().secrets());
        }
        long bytes = new Backup(
                        remote.options().data(),
                        new PostgresServer(remote.topology().postgresSettings()))
                .to(file);
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + " (" + bytes / 1_048_576 + " MB). It holds personal data"
                        + " and keys: keep it as you keep those.");
        return 0;
    }
}
