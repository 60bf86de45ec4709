package nl.impactmonitor.kpi.rapportage;

import java.util.UUID;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;

/** The example of the contract as a berekening of one test alone, about one pilot. @param id of the berekening */
record Rekenbericht(String id, String pilot) {

    static Rekenbericht over(String pilot) {
        return new Rekenbericht(UUID.randomUUID().toString(), pilot);
    }

    Bericht staat(long versie) {
        return new Bericht(
                id,
                versie,
                Rekenvoorbeeld.BERICHT
                        .replace("5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42", id)
                        .replace("[\"TWENTE\"]", "[\"" + pilot + "\"]"));
    }

    /** As economics-service tells that it was taken back. */
    Bericht teruggenomen(long versie) {
        return new Bericht(id, versie, null);
    }

    /** In a question for a report. */
    String veld() {
        return ", \"berekening\": \"" + id + "\"";
    }
}
