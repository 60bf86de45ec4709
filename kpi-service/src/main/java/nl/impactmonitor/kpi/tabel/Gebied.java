package nl.impactmonitor.kpi.tabel;

import nl.impactmonitor.kpi.disclosure.Figuur;

/**
 * What a figure of the table is about: one pilot, one region, or neither, the programma as a whole.
 *
 * @param plaats where its figures are
 */
record Gebied(String pilot, String regio, String plaats) {

    static final Gebied TOTAAL = new Gebied(null, null, Figuur.GEHEEL);

    static Gebied vanPilot(String pilot) {
        return new Gebied(pilot, null, pilot);
    }

    /** Regions and totals are made of all their pilots. */
    boolean meerPilots() {
        return pilot == null;
    }
}
