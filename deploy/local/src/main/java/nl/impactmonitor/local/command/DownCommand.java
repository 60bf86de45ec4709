package nl.impactmonitor.local.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.Stopper;
import nl.impactmonitor.local.run.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops a platform that was started elsewhere, or what a killed one left behind.")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DataFolder data = PlatformOptions.fromEnvironment().data();
        if (!data.used()) {
            spec.commandLine().getOut().println("Nothing runs on " + data.root());
            return 0;
        }
        Remote remote = new Remote();
        RunFile runFile = new RunFile(data.run());
        Optional<ProcessHandle> launcher =
                runFile.read().flatMap(content -> content.launcher().process());
        launcher.ifPresent(process -> RunFile.end(process, PATIENCE));
        int left = Stopper.endOrphans(remote.topology(), runFile);
        String told = launcher.isPresent() || left > 0 ? "Stopped the platform on " : "Nothing runs on ";
        spec.commandLine().getOut().println(told + data.root());
        return 0;
    }
}
