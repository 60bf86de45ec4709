package nl.impactmonitor.economics.export;

/** Somebody's text in a cell. */
public final class Celtekst {

    private Celtekst() {}

    /** Never the start of a formula (OWASP, CSV injection). */
    public static String veilig(String tekst) {
        return tekst.isEmpty() || "=+-@\t\r\n".indexOf(tekst.charAt(0)) < 0 ? tekst : "'" + tekst;
    }
}
