package nl.impactmonitor.economics.trekking;

import java.util.concurrent.TimeUnit;
import nl.impactmonitor.economics.onzekerheid.Voortgang;

/**
 * One share from 0 to 1 out of two rounds, the draws and then those of the indices; told at most five times a second, since
 * each telling is a transaction.
 */
final class Trekvoortgang implements Voortgang {

    private static final long TUSSENPOOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Melding melding;
    private boolean tweede;
    private long vorige;
    private long gemeld = System.nanoTime() - TUSSENPOOS;

    /** Told how far it is; says whether to go on. */
    interface Melding {
        boolean verder(double deel);
    }

    Trekvoortgang(Melding melding) {
        this.melding = melding;
    }

    @Override
    public synchronized boolean verder(long klaar, long hoogstens) {
        tweede |= klaar < vorige;
        vorige = klaar;
        long nu = System.nanoTime();
        if (nu - gemeld < TUSSENPOOS) {
            return true;
        }
        gemeld = nu;
        return melding.verder(((tweede ? 1 : 0) + (double) klaar / hoogstens) / 2);
    }
}
