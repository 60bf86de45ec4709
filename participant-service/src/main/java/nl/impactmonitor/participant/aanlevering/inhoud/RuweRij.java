package nl.impactmonitor.participant.aanlevering.inhoud;

/**
 * One row as received.
 *
 * @param regel line on which it begins, from 1
 * @param inhoud NDJSON: the object; CSV: a JSON array of its cells; empty when there is a gebrek
 */
public record RuweRij(long regel, Gebrek gebrek, byte[] inhoud) {

    private static final byte[] NIETS = {};

    /** Why a row cannot be read, while those after it can. Kept by number: add at the end. */
    public enum Gebrek {
        GEEN("", ""),
        RIJ_TE_LANG("RIJ_TE_LANG", "De rij is langer dan toegestaan."),
        AANHALINGSTEKEN(
                "ONGELDIG_AANHALINGSTEKEN",
                "Een aanhalingsteken staat midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel het."),
        /** Readable when it came, and not kept: about somebody who withdrew. */
        GEWIST("", "");

        public final String code;
        public final String melding;

        Gebrek(String code, String melding) {
            this.code = code;
            this.melding = melding;
        }
    }

    static RuweRij goed(long regel, byte[] inhoud) {
        return new RuweRij(regel, Gebrek.GEEN, inhoud);
    }

    public RuweRij gewist() {
        return met(regel, Gebrek.GEWIST);
    }

    static RuweRij met(long regel, Gebrek gebrek) {
        return new RuweRij(regel, gebrek, NIETS);
    }
}
