package nl.impactmonitor.participant.instrument;

/**
 * An answer as given: either a value or the reason why there is none, which is kept as such and never as missing.
 *
 * @param eigenBeeld what the deelnemer would have scored, where that was asked beside the begeleider's value; null when not
 */
public record Antwoord(String item, Integer waarde, GeenAntwoord geenAntwoord, Integer eigenBeeld) {

    public enum GeenAntwoord {
        WEET_NIET,
        WIL_NIET,
        NVT,
        NIET_TE_BEOORDELEN
    }

    public static Antwoord van(String item, int waarde) {
        return new Antwoord(item, waarde, null, null);
    }

    public static Antwoord zonder(String item, GeenAntwoord reden) {
        return new Antwoord(item, null, reden, null);
    }

    public Antwoord metEigenBeeld(int beeld) {
        return new Antwoord(item, waarde, geenAntwoord, beeld);
    }

    /** Whether deelnemer and begeleider see it differently; where one of the two gave no value there is nothing to compare. */
    public boolean isVerschilVanBeeld() {
        return waarde != null && eigenBeeld != null && !waarde.equals(eigenBeeld);
    }
}
