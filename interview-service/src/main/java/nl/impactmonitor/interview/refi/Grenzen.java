package nl.impactmonitor.interview.refi;

/** How large a file may be. A project of two hundred interviews of an hour stays far below each. */
public final class Grenzen {

    /** Bytes of a package as it comes in. */
    public static final long PAKKET = 32L << 20;

    /** Bytes of all parts together, unpacked. */
    static final long UITGEPAKT = 64L << 20;

    /** Bytes of the XML, unpacked. */
    static final long XML = 32L << 20;

    static final int BESTANDEN = 10_000;
    static final int DIEPTE = 60;
    static final int ELEMENTEN = 500_000;
    static final int FOUTEN = 100;

    private Grenzen() {}
}
