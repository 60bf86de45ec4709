package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.delivery.Delivery;
import nl.impactmonitor.platform.local.PartFailed;

/** Brings the example in through the gateway, as a beheerder and ROC machines would; repeating it changes nothing. */
public final class ExampleLoader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalPlatform platform;

    public ExampleLoader(LocalPlatform platform) {
        this.platform = platform;
    }

    public void load() {
        load(ExamplePilot.all(), ExampleInterviews::load);
    }

    /** Other pilots, made as those of the example are: each with what was said and scanned in the first of those. */
    public void load(List<ExamplePilot> pilots) {
        String first = ExamplePilot.all().getFirst().code();
        load(pilots, interviews -> pilots.forEach(pilot -> interviews.load(first, pilot.code())));
    }

    private void load(List<ExamplePilot> pilots, Consumer<ExampleInterviews> conversations) {
        SurroundingsLoader surroundings = new SurroundingsLoader(platform);
        Questionnaire questionnaire =
                Questionnaire.of(platform.api("beheerder").get("/v1/instrumenten/IM-BASIS/versies/1"));
        for (ExamplePilot pilot : pilots) {
            makeRegio(pilot);
            makePilot(pilot);
            ExampleSet set = ExampleSet.of(pilot, questionnaire);
            push(pilot, "TRAJECTEN", set.trajecten());
            push(pilot, "DOSSIERS", set.dossiers());
            surroundings.load(pilot);
        }
        conversations.accept(new ExampleInterviews(platform.api("onderzoeker"), platform.api("onderzoeker.twee")));
        platform.messaging().awaitCaughtUp(PATIENCE);
        pilots.forEach(surroundings::loadContext);
    }

    private void makeRegio(ExamplePilot pilot) {
        ObjectNode regio =
                JSON.createObjectNode().put("code", pilot.regioCode()).put("naam", pilot.regio());
        regio.putArray("gemeenten");
        make("/v1/regios", regio, "The region of the example " + pilot.regioCode());
    }

    private void makePilot(ExamplePilot pilot) {
        make(
                "/v1/pilots",
                JSON.createObjectNode()
                        .put("code", pilot.code())
                        .put("naam", pilot.naam())
                        .put("programma", pilot.programma())
                        .put("start", ExamplePilot.START)
                        .put("einde", ExamplePilot.EINDE)
                        .put("regio", pilot.regioCode()),
                "The example pilot " + pilot.code());
    }

    private void make(String path, ObjectNode wanted, String what) {
        ApiClient.Answer answer = platform.api("beheerder").tryPost(path, wanted);
        boolean there = answer.status() == 201 || answer.status() == 409;
        if (!there) {
            throw new PartFailed(what + " was refused with " + answer.status() + ": " + ApiClient.reason(answer));
        }
    }

    private void push(ExamplePilot pilot, String soort, List<JsonNode> rows) {
        Delivery.Report report = platform.delivery(pilot.client())
                .push(
                        ExampleSet.ndjson(rows),
                        "voorbeeld-" + soort.toLowerCase(java.util.Locale.ROOT) + ".ndjson",
                        soort,
                        pilot.code());
        if (!report.clean()) {
            throw new PartFailed("The example of " + pilot.code() + " (" + soort + ") was not taken whole: "
                    + report.status() + ", " + report.refused() + " rows refused. " + report.message()
                    + String.join("; ", report.firstErrors()));
        }
    }
}
