package nl.impactmonitor.participant.niveau;

/** Codes in the register of the mbo: a kwalificatie has five digits, a keuzedeel or mbo-certificaat K or C and four. */
public final class Crebo {

    public static final String VORM = "[0-9]{5}|[KC][0-9]{4}";
    public static final String MELDING = "Een crebo heeft vijf cijfers, of K of C en vier cijfers.";

    private Crebo() {}
}
