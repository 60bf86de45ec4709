package nl.impactmonitor.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "dead-letters", description = "Records that a consumer could not read.")
final class DeadLettersCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        list();
    }

    @Command(description = "Lists them, with the reason of each.")
    int list() {
        PrintWriter out = spec.commandLine().getOut();
        new Remote().messaging().deadLetters().forEach((service, letters) -> {
            JsonNode items = letters.isArray() ? letters : letters.path("items");
            out.println(service + ": " + items.size());
            items.forEach(letter -> out.println("  " + letter));
        });
        return 0;
    }

    @Command(description = "Offers one, or all of a service, to its consumer again.")
    int retry(
            @Parameters(paramLabel = "SERVICE", description = "kpi or economics") String service,
            @Parameters(paramLabel = "ID", arity = "0..1", description = "all when left out") String id) {
        PrintWriter out = spec.commandLine().getOut();
        Remote remote = new Remote();
        if (id != null) {
            out.println(remote.messaging().retry(service, id));
            return 0;
        }
        JsonNode letters = remote.messaging().deadLetters().get(service);
        if (letters == null) {
            throw new PartFailed(service + " has no dead letters; those are at kpi and economics.");
        }
        for (JsonNode letter : letters.isArray() ? letters : letters.path("items")) {
            out.println(remote.messaging().retry(service, letter.path("id").asText()));
        }
        return 0;
    }
}
