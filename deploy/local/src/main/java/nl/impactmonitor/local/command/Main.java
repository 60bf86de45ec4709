package nl.impactmonitor.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the platform; the script {@code ./impactmonitor} finds a JDK, builds, and comes here. */
@Command(
        name = "impactmonitor",
        mixinStandardHelpOptions = true,
        version = "Impactmonitor 1.0.0-SNAPSHOT",
        description = "Runs the Impactmonitor on this machine.",
        footer = {
            "",
            "Before these, the script itself knows: build, test, bench, openapi, jdk.",
            "Settings: IMPACTMONITOR_DATA, IMPACTMONITOR_PORT and others, see docs/operations.md."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            LoadCommand.class,
            KpisCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HerpubliceerCommand.class,
            DeadLettersCommand.class,
            AuditCommand.class,
            LogboekCommand.class,
            OrganisatieCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("impactmonitor: " + line(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    /** One line for the person; what nobody foresaw goes with its stack trace into a file. */
    private static String line(Exception failure) {
        if (failure instanceof PartFailed) {
            return failure.getMessage();
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path file = PlatformOptions.fromEnvironment().data().log("launcher");
            Files.createDirectories(file.getParent());
            Files.writeString(file, trace.toString());
            return "unexpected " + failure.getClass().getSimpleName() + ": " + failure.getMessage() + "; see " + file;
        } catch (IOException | RuntimeException e) {
            return trace.toString();
        }
    }
}
