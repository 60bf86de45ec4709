package nl.impactmonitor.participant.aanlevering;

import java.util.List;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomplan;

/**
 * One row that is to be taken.
 *
 * @param regel its line in the content, from 1
 * @param bezwaar why it cannot be read at all, null when it can
 * @param inhoud JSON
 * @param cellen of a CSV row, null for NDJSON
 */
public record Rij(long regel, Bezwaar bezwaar, byte[] inhoud, List<String> cellen, Kolomplan plan) {

    private static final byte[] NIETS = {};

    record Bezwaar(String code, String melding) {}

    static Rij van(RuweRij rij, Kolomplan plan) {
        if (rij.gebrek() != RuweRij.Gebrek.GEEN) {
            return new Rij(rij.regel(), new Bezwaar(rij.gebrek().code, rij.gebrek().melding), NIETS, null, null);
        }
        if (plan == null) {
            return new Rij(rij.regel(), null, rij.inhoud(), null, null);
        }
        List<String> cellen = Kolomplan.cellen(rij.inhoud());
        String bezwaar = plan.bezwaar(cellen);
        return bezwaar == null
                ? new Rij(rij.regel(), null, plan.json(cellen), cellen, plan)
                : new Rij(rij.regel(), new Bezwaar("AANTAL_CELLEN", bezwaar), NIETS, null, null);
    }

    /** The column that a JSON pointer into the row is about; null for NDJSON and for what is about the whole row. */
    String kolom(String pointer) {
        return plan == null || pointer == null ? null : plan.kolom(cellen, pointer);
    }
}
