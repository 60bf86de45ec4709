package nl.impactmonitor.kpi.rapportage;

import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.platform.rest.ApiException;

/** Whether a snapshot is still what was frozen. */
final class Controlesom {

    private Controlesom() {}

    /**
     * @param tekst as it is stored now
     * @param checksum under which it was stored
     * @throws ApiException 409 when it is not that text any more
     */
    static Canoniek klopt(String tekst, String checksum) {
        Canoniek canoniek = Canoniek.opgeslagen(tekst);
        if (!canoniek.checksum().equals(checksum)) {
            throw ApiException.conflict(
                    "MOMENTOPNAME_GEWIJZIGD",
                    "De momentopname van dit rapport is niet meer wat is vastgelegd: de controlesom klopt niet.");
        }
        return canoniek;
    }
}
