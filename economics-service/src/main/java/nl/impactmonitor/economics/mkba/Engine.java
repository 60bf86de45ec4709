package nl.impactmonitor.economics.mkba;

/** Which calculation made a result; raised whenever the same input could give another figure, or more of them. */
public final class Engine {

    public static final String VERSIE = "3.1.0";

    private Engine() {}
}
