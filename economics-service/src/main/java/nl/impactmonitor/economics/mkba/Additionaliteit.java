package nl.impactmonitor.economics.mkba;

/**
 * From gross to net (HM Treasury, Additionality Guide):
 * {@code net(t) = gross x (1 - deadweight) x attributie x (1 - verdringing) x (1 - uitval)^(t-1)}.
 *
 * <p>Where a reference group tells what would have happened anyway, the gross change already is a difference in
 * differences and deadweight is not applied a second time: {@link #metReferentiegroep}.
 *
 * @param deadweight share that would have happened anyway, 0..1
 * @param attributie share of the rest that is due to this programme, 0..1
 * @param verdringing share that pushes others out, 0..1
 * @param uitval share of the change that is lost each year after the first, 0..1
 */
public record Additionaliteit(double deadweight, double attributie, double verdringing, double uitval) {

    public Additionaliteit {
        eisFractie("deadweight", deadweight);
        eisFractie("attributie", attributie);
        eisFractie("verdringing", verdringing);
        eisFractie("uitval", uitval);
    }

    /** The chain without deadweight: the reference group has taken it out already. */
    public Additionaliteit metReferentiegroep() {
        return new Additionaliteit(0.0, attributie, verdringing, uitval);
    }

    /** Net share of the gross change in year t (1, 2, ...). */
    public double factor(int jaar) {
        if (jaar < 1) {
            throw new IllegalArgumentException("years count from 1: " + jaar);
        }
        return (1.0 - deadweight) * attributie * (1.0 - verdringing) * StrictMath.pow(1.0 - uitval, jaar - 1);
    }

    /** The net series of a gross amount a year. */
    public Reeks netto(double brutoPerJaar, int lengte) {
        return Reeks.perJaar(lengte, jaar -> brutoPerJaar * factor(jaar));
    }

    private static void eisFractie(String naam, double waarde) {
        if (!(waarde >= 0.0 && waarde <= 1.0)) {
            throw new IllegalArgumentException(naam + " outside 0..1: " + waarde);
        }
    }
}
