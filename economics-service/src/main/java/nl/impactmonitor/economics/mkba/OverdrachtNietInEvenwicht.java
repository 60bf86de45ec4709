package nl.impactmonitor.economics.mkba;

/** A transfer that creates or destroys value: the calculation is wrong and must not be shown. */
public final class OverdrachtNietInEvenwicht extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    OverdrachtNietInEvenwicht(String post, int index, double som) {
        super("transfer " + post + " sums to " + som + " at index " + index + ", must be 0");
    }
}
