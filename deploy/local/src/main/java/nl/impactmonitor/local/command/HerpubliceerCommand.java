package nl.impactmonitor.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.impactmonitor.local.technical.Messaging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "herpubliceer", description = "Publishes every state again and waits until the consumers hold them.")
final class HerpubliceerCommand implements Callable<Integer> {

    private static final int NOT_EQUAL = 3;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Messaging messaging = new Remote().messaging();
        messaging
                .republish(Duration.ofMinutes(30))
                .forEach((service, sent) -> out.println("  " + service + ": " + sent + " states published"));
        out.flush();
        boolean equal = messaging.awaitCaughtUp(Duration.ofMinutes(5));
        out.println(
                equal
                        ? "Owners and consumers hold the same states."
                        : "After five minutes a consumer still differs from its owner; see ./impactmonitor dead-letters list");
        return equal ? 0 : NOT_EQUAL;
    }
}
