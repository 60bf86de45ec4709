package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import nl.impactmonitor.kpi.rapport.Getal;

/** How a value lies to a target: the range from one to the other, or from the one number up. */
enum Oordeel {
    LAGER("lager dan de doelwaarde"),
    BINNEN("de doelwaarde is gehaald"),
    HOGER("hoger dan de doelwaarde");

    private final String woorden;

    Oordeel(String woorden) {
        this.woorden = woorden;
    }

    /** @param doel a number that has a target */
    static Oordeel van(BigDecimal waarde, Getal doel) {
        if (waarde.compareTo(doel.doelwaarde()) < 0) {
            return LAGER;
        }
        return doel.doelwaardeTot() != null && waarde.compareTo(doel.doelwaardeTot()) > 0 ? HOGER : BINNEN;
    }

    String woorden() {
        return woorden;
    }
}
