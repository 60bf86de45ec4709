package nl.impactmonitor.participant;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** What the launcher gives this service and the shared test parts do not. */
public class Omgeving implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "KOPPELING_HOOFDSLEUTEL",
                Base64.getEncoder().encodeToString(new byte[32]),
                "quarkus.log.console.json.enabled",
                "false",
                "impactmonitor.aanlevering.regels-per-deel",
                "20",
                "impactmonitor.aanlevering.poll",
                "300ms");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
