package nl.impactmonitor.economics.werk;

/** Whoever asked for a berekening does not want it any more. */
public final class Gestopt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Gestopt() {
        super("cancelled", null, false, false);
    }
}
