package nl.impactmonitor.economics.mkba;

/**
 * What the model takes from a parameterset; amounts per deelnemer.
 *
 * @param belastingdruk tax and premiums on one extra unit of gross income, fraction
 * @param werkgeverslasten employer's premiums on top of gross income, fraction; labour is worth its whole price
 * @param kostenRijk once, at the start
 * @param kostenGemeente once, at the start
 * @param kostenWerkgever once, at the start
 * @param lockIn income that a deelnemer misses during the traject, in year 1
 * @param zorgPerJaar saved on care, gross, a year
 * @param samenlevingPerJaar gained by the rest of society, gross, a year
 */
public record Kengetallen(
        double belastingdruk,
        double werkgeverslasten,
        double kostenRijk,
        double kostenGemeente,
        double kostenWerkgever,
        double lockIn,
        double zorgPerJaar,
        double samenlevingPerJaar) {}
