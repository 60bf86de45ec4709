package nl.impactmonitor.participant.instrument;

/**
 * An answer as given: either a value or the reason why there is none, which is kept as such and never as missing.
 */
public record Antwoord(String item, Integer waarde, GeenAntwoord geenAntwoord) {

    public enum GeenAntwoord {
        WEET_NIET,
        WIL_NIET,
        NVT,
        NIET_TE_BEOORDELEN
    }

    public static Antwoord van(String item, int waarde) {
        return new Antwoord(item, waarde, null);
    }

    public static Antwoord zonder(String item, GeenAntwoord reden) {
        return new Antwoord(item, null, reden);
    }
}
