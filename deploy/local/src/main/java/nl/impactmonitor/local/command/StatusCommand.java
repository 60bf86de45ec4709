package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.impactmonitor.local.part.ExternalPart;
import nl.impactmonitor.local.part.Part;
import nl.impactmonitor.local.part.Readiness;
import nl.impactmonitor.local.run.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Tells what runs; the exit code is 0 when every part is ready, else 3.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_ALL_READY = 3;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Remote remote = new Remote();
        PrintWriter out = spec.commandLine().getOut();
        Optional<RunFile.Content> run = new RunFile(remote.options().data().run()).read();
        out.println("Data folder " + remote.options().data().root());
        out.println(run.flatMap(content -> content.launcher().process())
                .map(launcher -> "Launcher process " + launcher.pid())
                .orElse("No launcher runs"));
        boolean all = true;
        for (Part part : remote.topology().parts()) {
            String processes =
                    run.map(content -> processes(content, part.name())).orElse("");
            String state = state(remote, part, !processes.isEmpty());
            all &= state.equals("ready") || state.equals("external");
            out.println(String.format("  %-12s %-9s %s", part.name(), state, processes)
                    .stripTrailing());
        }
        return all ? 0 : NOT_ALL_READY;
    }

    private static String processes(RunFile.Content content, String part) {
        return content.parts().stream()
                .filter(entry -> entry.name().equals(part))
                .flatMap(entry -> entry.process().stream())
                .map(process -> "process " + process.pid())
                .collect(Collectors.joining(", "));
    }

    private static String state(Remote remote, Part part, boolean running) {
        if (part instanceof ExternalPart) {
            return "external";
        }
        if (!running) {
            return "stopped";
        }
        if (List.of("postgres", "kafka").contains(part.name())) {
            return "ready";
        }
        String address = part.name().equals("keycloak")
                ? remote.topology().issuer() + "/.well-known/openid-configuration"
                : remote.topology().url(part.name()) + "/q/health/ready";
        return new Readiness(URI.create(address)).ready() ? "ready" : "not ready";
    }
}
