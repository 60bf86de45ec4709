package nl.impactmonitor.platformtests.authorization;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.platformtests.openapi.ApiDescription;
import nl.impactmonitor.platformtests.openapi.ApiDescription.Operation;

/**
 * Which rows an operation must have, read from its description: every caller on an object of its own, and for each
 * place where an operation names a pilot or an organisation, every bound role that may do it at all, with somebody
 * else's.
 */
final class NeededCases {

    /** Resources of which every object belongs to a pilot. */
    private static final Set<String> OF_A_PILOT = Set.of(
            "pilots",
            "scholingstrajecten",
            "deelnemers",
            "verwijderingen",
            "aanleveringen",
            "interviews",
            "berekeningen");

    /** Resources of which every object belongs to an organisation. */
    private static final Set<String> OF_AN_ORGANISATION = Set.of("aanleveringen");

    private final ApiDescription api;
    private final AuthorizationTable table;

    NeededCases(ApiDescription api, AuthorizationTable table) {
        this.api = api;
        this.table = table;
    }

    Set<Row.Case> all() {
        Set<Row.Case> needed = new LinkedHashSet<>();
        for (Operation operation : api.operations()) {
            for (Caller caller : Caller.values()) {
                needed.add(new Row.Case(operation.name(), caller, Target.OWN));
            }
            for (Target target : targets(operation)) {
                boundCallers(operation).forEach(caller -> needed.add(new Row.Case(operation.name(), caller, target)));
            }
        }
        return needed;
    }

    private List<Caller> boundCallers(Operation operation) {
        List<Caller> callers = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.operation().equals(operation.name())
                    && row.target() == Target.OWN
                    && row.caller().isBoundToPilots()
                    && row.isAllowed()) {
                callers.add(row.caller());
            }
        }
        return callers;
    }

    private Set<Target> targets(Operation operation) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        String resource = operation.path().split("/")[1];
        boolean one = operation.path().startsWith("/" + resource + "/{");
        if (one && OF_A_PILOT.contains(resource)) {
            targets.add(Target.OTHER_PILOT_IN_PATH);
        }
        if (one && OF_AN_ORGANISATION.contains(resource)) {
            targets.add(Target.OTHER_ORGANISATION_IN_PATH);
        }
        if (filters(operation, "pilot")) {
            targets.add(Target.OTHER_PILOT_IN_FILTER);
        }
        if (filters(operation, "organisatie")) {
            targets.add(Target.OTHER_ORGANISATION_IN_FILTER);
        }
        if (carries(operation, "pilot") || carries(operation, "pilots")) {
            targets.add(Target.OTHER_PILOT_IN_BODY);
        }
        if (carries(operation, "organisatie")) {
            targets.add(Target.OTHER_ORGANISATION_IN_BODY);
        }
        return targets;
    }

    private static boolean filters(Operation operation, String name) {
        return operation
                .parameters("query")
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    private boolean carries(Operation operation, String property) {
        return api.bodySchema(operation).path("properties").has(property);
    }
}
