package nl.impactmonitor.economics.berekening;

/** The header Prefer (RFC 7240), as far as it counts here. */
public final class Voorkeur {

    private Voorkeur() {}

    /** @param prefer the header, or null @return whether the caller would rather not wait */
    public static boolean later(String prefer) {
        return prefer != null && prefer.contains("respond-async");
    }
}
