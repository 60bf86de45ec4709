package nl.impactmonitor.kpi.maat;

import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Which selections a stand has of what is not split by kenmerken. */
public final class Uitgegeven {

    private static final String NIET =
            "Deze uitsplitsing wordt niet uitgegeven, omdat er personen in te herkennen kunnen zijn. Uitgegeven worden het"
                    + " totaal en een pilot; KPI's ook naar kenmerken, op /v1/kpis/standtabellen.";

    private Uitgegeven() {}

    /** @throws ApiException naming every filter that could tell of a single person */
    public static void controleer(Selectie selectie) {
        if (!selectie.alleenEenPilot()) {
            throw ApiException.badRequest(selectie.alsParameters().keySet().stream()
                    .map(naam -> FieldError.atParameter(naam, "NIET_UITGEGEVEN", NIET))
                    .toList());
        }
    }
}
