package nl.impactmonitor.local;

import java.util.List;
import nl.impactmonitor.platform.local.PartFailed;

/** The ports of one platform: a run of ten from a base, all on 127.0.0.1. */
public record Ports(int base) {

    private static final List<String> ORDER = List.of(
            "gateway",
            "keycloak",
            "participant",
            "interview",
            "kpi",
            "economics",
            "postgres",
            "kafka",
            "kafka-controller");

    public int of(String part) {
        int offset = ORDER.indexOf(part);
        if (offset < 0) {
            throw new IllegalArgumentException(part);
        }
        return base + offset;
    }

    public String url(String part) {
        return "http://127.0.0.1:" + of(part);
    }

    static int base(String setting) {
        if (setting == null || setting.isBlank()) {
            return PlatformOptions.DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(setting.strip());
            if (port >= 1024 && port <= 65000) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new PartFailed("IMPACTMONITOR_PORT is " + setting + ": it must be a number from 1024 to 65000.");
    }
}
