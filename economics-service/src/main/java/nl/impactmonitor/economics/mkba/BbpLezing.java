package nl.impactmonitor.economics.mkba;

import java.util.ArrayList;
import java.util.List;

/**
 * The bbp effect in one reading. The agreement names "0.002% bbp" and "EUR 1,000-3,000" without unit, horizon and
 * denominator, so that every reading is given, each beside its own yardstick.
 *
 * @param waarde in EUR of the price year, or as a fraction of the bbp
 * @param laagst the least that meets the target, in the same unit
 * @param hoogst the most that is still within the target; equal to {@code laagst} where the target is one number
 */
public record BbpLezing(
        Maatstaf maatstaf, Horizon horizon, Noemer noemer, double waarde, double laagst, double hoogst) {

    /** 0.002% of the bbp. */
    public static final double DOEL_AANDEEL = 0.00002;

    public static final double DOEL_LAAG = 1_000.0;
    public static final double DOEL_HOOG = 3_000.0;

    /** Which of the two targets, and so in which unit. */
    public enum Maatstaf {
        /** 0.002%, as a fraction of the bbp of the price year. */
        AANDEEL_BBP,
        /** EUR 1,000 to 3,000. */
        EURO
    }

    public enum Horizon {
        JAAR_1,
        /** Mean of the years of the horizon: what lasts. */
        STRUCTUREEL,
        /** All years together, not discounted. */
        HELE_HORIZON,
        /** All years together, as present value. */
        CONTANT
    }

    public enum Noemer {
        PER_DEELNEMER,
        /** All deelnemers whose hours were observed. */
        PROGRAMMA
    }

    public enum Oordeel {
        ONDER,
        GEHAALD,
        BOVEN
    }

    /** A single number is met from there on; above a band is said apart. */
    public Oordeel oordeel() {
        if (waarde < laagst) {
            return Oordeel.ONDER;
        }
        return hoogst > laagst && waarde > hoogst ? Oordeel.BOVEN : Oordeel.GEHAALD;
    }

    /**
     * All sixteen readings.
     *
     * @param deelnemers that the programme counts
     * @param bbp of the price year, above zero
     */
    public static List<BbpLezing> alle(BbpBeeld beeld, Disconto disconto, Tijdas tijdas, long deelnemers, double bbp) {
        List<BbpLezing> lezingen = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            double een = bedrag(beeld.perDeelnemer(), horizon, disconto, tijdas);
            for (Noemer noemer : Noemer.values()) {
                double bedrag = noemer == Noemer.PER_DEELNEMER ? een : een * deelnemers;
                lezingen.add(
                        new BbpLezing(Maatstaf.AANDEEL_BBP, horizon, noemer, bedrag / bbp, DOEL_AANDEEL, DOEL_AANDEEL));
                lezingen.add(new BbpLezing(Maatstaf.EURO, horizon, noemer, bedrag, DOEL_LAAG, DOEL_HOOG));
            }
        }
        return List.copyOf(lezingen);
    }

    private static double bedrag(Reeks reeks, Horizon horizon, Disconto disconto, Tijdas tijdas) {
        double som = 0.0;
        for (int jaar = 1; jaar < reeks.lengte(); jaar++) {
            som += reeks.bedrag(jaar);
        }
        return switch (horizon) {
            case JAAR_1 -> reeks.bedrag(1);
            case STRUCTUREEL -> som / (reeks.lengte() - 1);
            case HELE_HORIZON -> som;
            case CONTANT -> disconto.contant(reeks, tijdas);
        };
    }
}
