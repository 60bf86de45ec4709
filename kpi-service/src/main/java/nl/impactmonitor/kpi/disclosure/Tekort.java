package nl.impactmonitor.kpi.disclosure;

/**
 * Room that a covered cell should have and has not. Of a cell that is seen for the first time it is the width that counts,
 * to whichever side; one that was covered in an earlier stand must be able to go where it could go then, so to both.
 *
 * @param apart whether room to one side does not make up for the other
 */
record Tekort(long omhoog, long omlaag, boolean apart) {

    static Tekort van(Celstand cel, long breedte) {
        return cel.stil()
                ? new Tekort(breedte, Math.min(breedte, cel.zelfOmlaag()), true)
                : new Tekort(breedte, breedte, false);
    }

    Tekort na(long hoger, long lager) {
        long beide = apart ? 0 : Math.min(hoger, omhoog) + Math.min(lager, omlaag);
        return new Tekort(
                Math.max(0, omhoog - (apart ? hoger : beide)), Math.max(0, omlaag - (apart ? lager : beide)), apart);
    }

    long samen() {
        return apart ? omhoog + omlaag : omhoog;
    }
}
