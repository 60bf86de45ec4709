package nl.impactmonitor.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import nl.impactmonitor.local.technical.Messaging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "dead-letters", description = "Records that a consumer could not read.")
final class DeadLettersCommand implements Runnable {

    private static final int STILL_DEAD = 3;

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
            out.println(service + ": " + letters.size());
            letters.forEach(letter -> out.println("  " + letter.path("topic").asText() + " "
                    + letter.path("sleutel").asText() + " versie "
                    + letter.path("versie").asText() + " since "
                    + letter.path("ontvangen").asText() + ": "
                    + letter.path("reden").asText()));
        });
        return 0;
    }

    @Command(description = "Offers one, or all of a service, to its consumer again.")
    int retry(
            @Parameters(paramLabel = "SERVICE", description = "kpi or economics") String service,
            @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "with KEY: one letter") String topic,
            @Parameters(paramLabel = "KEY", arity = "0..1") String key) {
        PrintWriter out = spec.commandLine().getOut();
        Messaging messaging = new Remote().messaging();
        if (topic != null && key != null) {
            messaging.retry(service, topic, key);
            out.println("Applied " + key + " of " + topic + ".");
            return 0;
        }
        JsonNode outcome = messaging.retryAll(service);
        out.println(outcome.path("gelukt").asInt() + " of "
                + outcome.path("herhaald").asInt() + " applied.");
        return outcome.path("gelukt").asInt() == outcome.path("herhaald").asInt() ? 0 : STILL_DEAD;
    }
}
