package nl.impactmonitor.economics.mkba;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bbp effect in one reading. The agreement names "0.002% bbp" without horizon and denominator, so that every reading is given.
 * The EUR 1,000-3,000 beside it are of the KPI BATEN and no yardstick for an amount of the bbp.
 *
 * @param waarde in EUR of the price year, or as a fraction of the bbp
 */
public record BbpLezing(Maatstaf maatstaf, Horizon horizon, Noemer noemer, double waarde) {

    /** 0.002% of the bbp. */
    public static final double DOEL_AANDEEL = 0.00002;

    /** In which unit. */
    public enum Maatstaf {
        /** A fraction of the bbp of the price year. */
        AANDEEL_BBP,
        /** An amount, of which nothing was agreed. */
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
        /** In what was drawn while amounts were still laid beside the target of BATEN. */
        BOVEN
    }

    /** The least that meets the target; empty for what has none. */
    public Optional<Double> doel() {
        return maatstaf == Maatstaf.AANDEEL_BBP ? Optional.of(DOEL_AANDEEL) : Optional.empty();
    }

    public Optional<Oordeel> oordeel() {
        return doel().map(doel -> waarde < doel ? Oordeel.ONDER : Oordeel.GEHAALD);
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
                lezingen.add(new BbpLezing(Maatstaf.AANDEEL_BBP, horizon, noemer, bedrag / bbp));
                lezingen.add(new BbpLezing(Maatstaf.EURO, horizon, noemer, bedrag));
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
