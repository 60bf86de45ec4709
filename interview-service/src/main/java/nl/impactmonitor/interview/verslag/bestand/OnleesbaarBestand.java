package nl.impactmonitor.interview.verslag.bestand;

/** A file that is not taken, with a code for machines and a Dutch sentence for who handed it in. */
public final class OnleesbaarBestand extends Exception {

    private final String code;
    private final boolean teGroot;

    private OnleesbaarBestand(String code, String melding, boolean teGroot) {
        super(melding, null, false, false);
        this.code = code;
        this.teGroot = teGroot;
    }

    static OnleesbaarBestand om(String code, String melding) {
        return new OnleesbaarBestand(code, melding, false);
    }

    static OnleesbaarBestand teGroot(String melding) {
        return new OnleesbaarBestand("TE_GROOT", melding, true);
    }

    public String code() {
        return code;
    }

    /** Whether its size is what is wrong with it. */
    public boolean isTeGroot() {
        return teGroot;
    }
}
