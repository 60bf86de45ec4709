package nl.impactmonitor.economics.onzekerheid;

/** The {@link Voortgang} asked to stop. */
public final class Afgebroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Afgebroken() {
        super("stopped on request", null, false, false);
    }
}
