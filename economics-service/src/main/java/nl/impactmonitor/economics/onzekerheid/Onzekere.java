package nl.impactmonitor.economics.onzekerheid;

import nl.impactmonitor.economics.verdeling.Verdeling;

/**
 * One uncertain input.
 *
 * @param code stable name, as in {@link Correlaties}
 * @param plaats index in the input of the {@link Rekenmodel}
 */
public record Onzekere(String code, int plaats, Verdeling verdeling) {

    public Onzekere {
        if (!verdeling.onzeker()) {
            throw new IllegalArgumentException(code + " is certain");
        }
    }
}
