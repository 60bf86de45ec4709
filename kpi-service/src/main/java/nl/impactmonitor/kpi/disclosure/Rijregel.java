package nl.impactmonitor.kpi.disclosure;

import java.util.stream.LongStream;

/**
 * Protects one row of counts within one answer, against who can add it up and knows its total: no count of fewer people than
 * the minimum, and what is not shown is together of at least the minimum and of more than one cell. Of nobody is shown. It
 * does not protect against who compares answers of different moments: live figures cannot be (SDC Handbook). Immutable.
 */
public record Rijregel(long minimum) {

    public boolean teKlein(long personen) {
        return personen > 0 && personen < minimum;
    }

    /**
     * Whether a count tells of few people: itself, or beside the same count of a wider selection, by what lies between.
     *
     * @param ruimer the count in selections that this one lies within
     */
    public boolean verraadt(long personen, LongStream ruimer) {
        return teKlein(personen) || ruimer.anyMatch(wijder -> teKlein(wijder - personen));
    }

    /** @param al what is not shown for another reason @return what is not shown */
    public boolean[] verborgen(long[] personen, boolean[] al) {
        boolean[] verborgen = al.clone();
        for (int i = 0; i < personen.length; i++) {
            verborgen[i] |= teKlein(personen[i]);
        }
        while (!genoeg(personen, verborgen)) {
            int erbij = kleinste(personen, verborgen);
            if (erbij < 0) {
                break;
            }
            verborgen[erbij] = true;
        }
        return verborgen;
    }

    private boolean genoeg(long[] personen, boolean[] verborgen) {
        long samen = 0;
        int cellen = 0;
        for (int i = 0; i < personen.length; i++) {
            samen += verborgen[i] ? personen[i] : 0;
            cellen += verborgen[i] ? 1 : 0;
        }
        return cellen == 0 || cellen > 1 && samen >= minimum;
    }

    private static int kleinste(long[] personen, boolean[] verborgen) {
        int beste = -1;
        for (int i = 0; i < personen.length; i++) {
            if (!verborgen[i] && personen[i] > 0 && (beste < 0 || personen[i] < personen[beste])) {
                beste = i;
            }
        }
        return beste;
    }
}
