package nl.impactmonitor.economics.mkba;

import java.util.Map;

/** A value for every {@link Grootheid}, per deelnemer. Immutable. */
public final class Modelinvoer {

    private final double[] waarden;

    private Modelinvoer(double[] waarden) {
        this.waarden = waarden;
    }

    /** Nothing happens and nothing costs. */
    public static Modelinvoer leeg() {
        double[] waarden = new double[Grootheid.values().length];
        waarden[Grootheid.ATTRIBUTIE.ordinal()] = 1.0;
        return new Modelinvoer(waarden);
    }

    /** @throws IllegalArgumentException when the value is not finite */
    public Modelinvoer met(Grootheid grootheid, double waarde) {
        if (!Double.isFinite(waarde)) {
            throw new IllegalArgumentException(grootheid + " is not finite: " + waarde);
        }
        double[] anders = waarden.clone();
        anders[grootheid.ordinal()] = waarde;
        return new Modelinvoer(anders);
    }

    public Modelinvoer met(Map<Grootheid, Double> andere) {
        Modelinvoer uit = this;
        for (Map.Entry<Grootheid, Double> een : andere.entrySet()) {
            uit = uit.met(een.getKey(), een.getValue());
        }
        return uit;
    }

    /** A reference group has taken deadweight out of the observed change already. */
    public Modelinvoer metReferentiegroep() {
        return met(Grootheid.DEADWEIGHT, 0.0);
    }

    public double waarde(Grootheid grootheid) {
        return waarden[grootheid.ordinal()];
    }

    public Additionaliteit keten() {
        return new Additionaliteit(
                waarde(Grootheid.DEADWEIGHT), waarde(Grootheid.ATTRIBUTIE), waarde(Grootheid.VERDRINGING), verloop());
    }

    private Verloop verloop() {
        double jaren = waarde(Grootheid.JAREN_TOT_VERVOLG);
        return new Verloop(
                waarde(Grootheid.UITVAL),
                waarde(Grootheid.GROEI),
                Verloop.perJaar(waarde(Grootheid.BEHOUD), jaren),
                Verloop.jaren(jaren),
                traject().wachttijd());
    }

    public Traject traject() {
        return new Traject(waarde(Grootheid.TRAJECTSTART), waarde(Grootheid.TRAJECTDUUR));
    }

    public Disconto disconto() {
        return new Disconto(waarde(Grootheid.DISCONTOVOET));
    }

    /** By {@link Grootheid#ordinal()}; a copy. */
    public double[] alsRij() {
        return waarden.clone();
    }
}
