package nl.impactmonitor.platform.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query that must all hold, with their parameters; not safe for use by several threads. */
public final class Voorwaarden {

    private final List<String> voorwaarden = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Voorwaarden altijd(String voorwaarde, Map<String, Object> waarden) {
        voorwaarden.add(voorwaarde);
        parameters.putAll(waarden);
        return this;
    }

    /** @param waarde of the one parameter in the condition; null when it was not asked, and then nothing is added */
    public Voorwaarden als(String voorwaarde, String naam, Object waarde) {
        return waarde == null ? this : altijd(voorwaarde, Map.of(naam, waarde));
    }

    /** At least one must have been added. */
    public String tekst() {
        return String.join(" and ", voorwaarden);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
