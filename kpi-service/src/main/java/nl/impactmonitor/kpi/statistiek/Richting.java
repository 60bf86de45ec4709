package nl.impactmonitor.kpi.statistiek;

/** Which way a score improves. */
public enum Richting {
    HOGER_IS_BETER,
    LAGER_IS_BETER;

    /** @return positive when the change (1 - 0) is for the better, negative for the worse, else 0 */
    int teken(int teken) {
        return this == HOGER_IS_BETER ? teken : -teken;
    }
}
