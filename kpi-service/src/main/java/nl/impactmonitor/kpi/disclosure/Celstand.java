package nl.impactmonitor.kpi.disclosure;

/**
 * What protection needs to know of one cell.
 *
 * @param personen different people behind the figure
 * @param ondergrens people of whom other tables tell that they are in this cell; 0 where there are none
 * @param bovengrens people of whom other tables tell that nobody else can be in it; {@link #GEEN_GRENS} where none does
 * @param verloop people who entered, left or changed in count since the cell was last decided on
 * @param vorig what is out of this cell now
 * @param vast decided on in another table of the same people; a figure has one fate, wherever it stands
 * @param nulMag whether nobody may be told: there is nobody of whom the cell could tell
 * @param dicht suppressed because a figure that it is part of is
 * @param mee to be covered because it is suppressed elsewhere, or what it would tell of is
 * @param gedrukt false for what is never printed, and known only as the rest of figures that are
 * @param verteld whether others tell how many people it has, so that it covers nothing; what it tells itself is theirs
 * @param rust what somebody who knows in which pilots nobody moved can take over from earlier standen
 */
public record Celstand(
        long personen,
        long ondergrens,
        long bovengrens,
        long verloop,
        Vorig vorig,
        Vast vast,
        boolean nulMag,
        boolean dicht,
        boolean mee,
        boolean gedrukt,
        boolean verteld,
        Rust rust) {

    /** More than any cell. */
    public static final long GEEN_GRENS = Long.MAX_VALUE / 4;

    public enum Vorig {
        GEEN,
        GETOOND,
        VERBORGEN
    }

    public enum Vast {
        NEE,
        GETOOND,
        VERBORGEN
    }

    public enum Rust {
        /** Shown in the last stand, or not there yet. */
        GETOOND,
        /** Not shown in the last stand, and somebody moved in its pilot since. */
        BEWOGEN,
        /** Not shown in the last stand, and nobody moved in its pilot since: once shown, it would tell of that stand too. */
        SINDS_VORIGE,
        /** Nor since a sum in which it stands last told something: what can be known of it then can be known of it now. */
        SINDS_NIEUWS
    }

    public static Celstand nieuw(long personen) {
        return new Celstand(
                personen, 0, GEEN_GRENS, 0, Vorig.GEEN, Vast.NEE, false, false, false, true, false, Rust.GETOOND);
    }

    public Celstand sinds(Vorig eerder, long bewogen) {
        return new Celstand(
                personen, ondergrens, bovengrens, bewogen, eerder, vast, nulMag, dicht, mee, gedrukt, verteld, rust);
    }

    public Celstand eldersVerteld() {
        return new Celstand(
                personen, ondergrens, bovengrens, verloop, vorig, vast, nulMag, dicht, mee, gedrukt, true, rust);
    }

    public Celstand nietGedrukt() {
        return new Celstand(
                personen, ondergrens, bovengrens, verloop, vorig, vast, nulMag, dicht, mee, false, verteld, rust);
    }

    /** As other tables tell of it: no fewer and no more people than this. */
    public Celstand tussen(long onder, long boven) {
        return new Celstand(personen, onder, boven, verloop, vorig, vast, nulMag, dicht, mee, gedrukt, verteld, rust);
    }

    public Celstand met(Rust andere) {
        return new Celstand(
                personen, ondergrens, bovengrens, verloop, vorig, vast, nulMag, dicht, mee, gedrukt, verteld, andere);
    }

    /** The same unknown as in an earlier stand. */
    boolean stil() {
        return rust == Rust.SINDS_NIEUWS && !bekend();
    }

    /** To be shown in no stand before its pilot moves. */
    boolean blijftVerborgen() {
        boolean rustig = rust == Rust.SINDS_VORIGE || rust == Rust.SINDS_NIEUWS;
        return rustig && !bekend() || vorig == Vorig.VERBORGEN && verloop == 0;
    }

    boolean wasVerborgen() {
        return rust != Rust.GETOOND && !bekend();
    }

    /** Everyone who could read the former figure and the new one would know what this one is. */
    boolean bekend() {
        return vorig == Vorig.GETOOND && verloop == 0;
    }

    boolean bewogenDoorTeWeinig(long minimum) {
        return vorig == Vorig.GETOOND && verloop > 0 && verloop < minimum;
    }

    boolean teWeinig(long minimum) {
        return personen < minimum && !(personen == 0 && nulMag);
    }

    /** How far the cell could be lower, as far as others know. A former figure still beside it leaves only who moved. */
    long omlaag() {
        return beperkt(Math.max(0, personen - ondergrens));
    }

    /** The same for the cell that is to be covered itself, whose movers are what is asked after. */
    long zelfOmlaag() {
        return Math.max(0, personen - ondergrens);
    }

    long omhoog() {
        return beperkt(zelfOmhoog());
    }

    long zelfOmhoog() {
        return Math.max(0, bovengrens - personen);
    }

    private long beperkt(long ruimte) {
        if (vast == Vast.GETOOND || verteld) {
            return 0;
        }
        return vorig == Vorig.GETOOND ? Math.min(ruimte, verloop) : ruimte;
    }
}
