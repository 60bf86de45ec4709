package nl.impactmonitor.economics.mkba;

/**
 * From gross to net (HM Treasury, Additionality Guide):
 * {@code net(t) = gross x (1 - deadweight) x attributie x (1 - verdringing) x verloop(t)}.
 *
 * <p>Where a reference group tells what would have happened anyway, the gross change already is a difference in
 * differences and deadweight is not applied a second time: {@link Modelinvoer#metReferentiegroep}.
 *
 * @param deadweight share that would have happened anyway, 0..1
 * @param attributie share of the rest that is due to this programme, 0..1
 * @param verdringing share that pushes others out, 0..1
 * @param verloop what is left in later years
 */
public record Additionaliteit(double deadweight, double attributie, double verdringing, Verloop verloop) {

    public Additionaliteit {
        eis("deadweight", deadweight, 0.0);
        eis("attributie", attributie, 0.0);
        eis("verdringing", verdringing, 0.0);
    }

    /** Net share of the gross change in year t (1, 2, ...). */
    public double factor(int jaar) {
        if (jaar < 1) {
            throw new IllegalArgumentException("years count from 1: " + jaar);
        }
        return (1.0 - deadweight) * attributie * (1.0 - verdringing) * verloop.deel(jaar);
    }

    /** The net series of a gross amount a year. */
    public Reeks netto(double brutoPerJaar, int lengte) {
        return Reeks.perJaar(lengte, jaar -> brutoPerJaar * factor(jaar));
    }

    static void eis(String naam, double waarde, double laagst) {
        if (!(waarde >= laagst && waarde <= 1.0)) {
            throw new IllegalArgumentException(naam + " outside " + laagst + "..1: " + waarde);
        }
    }
}
