package nl.impactmonitor.economics.mkba;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The internal rate of return: the discount rate at which the net present value is zero. It is given only where it is the
 * only one. By Descartes' rule for sums of exponentials a series whose amounts change sign once has one rate; with more
 * changes there is still at most one rate from 0 up when the cumulated amounts change sign once (Norstrøm 1972, "A
 * Sufficient Condition for a Unique Nonnegative Internal Rate of Return", after Laguerre). Everything else could have
 * several, none of which means anything.
 *
 * @param waarde fraction a year; empty when there is none, or no single one
 * @param zonder why there is no rate; empty when there is one
 */
public record Rendement(OptionalDouble waarde, Optional<Zonder> zonder) {

    public enum Zonder {
        /** All amounts have one sign: no rate makes them worth nothing. */
        GEEN_TEKENWISSELING,
        /** More than one rate may do so. */
        NIET_EENDUIDIG,
        /** The rate lies outside what is looked at: -99% to 100,000%. */
        BUITEN_BEREIK
    }

    private static final double LAAGST = -0.99;
    private static final double HOOGST = 1_000.0;
    private static final int HALVERINGEN = 200;

    public static Rendement van(Matrix matrix) {
        Reeks sociaal = matrix.sociaal();
        int wisselingen = tekenwisselingen(sociaal);
        if (wisselingen == 0) {
            return zonder(Zonder.GEEN_TEKENWISSELING);
        }
        if (wisselingen > 1 && tekenwisselingen(opgeteld(sociaal)) != 1) {
            return zonder(Zonder.NIET_EENDUIDIG);
        }
        return zoek(sociaal, matrix.tijdas(), wisselingen > 1 ? 0.0 : LAAGST);
    }

    private static Rendement zoek(Reeks reeks, Tijdas tijdas, double vanaf) {
        double laag = vanaf;
        double hoog = HOOGST;
        double links = contant(reeks, tijdas, laag);
        if (Math.signum(links) == Math.signum(contant(reeks, tijdas, hoog))) {
            return zonder(Zonder.BUITEN_BEREIK);
        }
        for (int i = 0; i < HALVERINGEN; i++) {
            double midden = (laag + hoog) / 2;
            if (Math.signum(contant(reeks, tijdas, midden)) == Math.signum(links)) {
                laag = midden;
            } else {
                hoog = midden;
            }
        }
        return new Rendement(OptionalDouble.of(hoog), Optional.empty());
    }

    private static double contant(Reeks reeks, Tijdas tijdas, double rente) {
        double som = 0.0;
        for (int i = 0; i < reeks.lengte(); i++) {
            som += reeks.bedrag(i) * StrictMath.pow(1.0 + rente, -tijdas.moment(i));
        }
        return som;
    }

    private static Reeks opgeteld(Reeks reeks) {
        double[] som = new double[reeks.lengte()];
        double stand = 0.0;
        for (int i = 0; i < som.length; i++) {
            stand += reeks.bedrag(i);
            som[i] = stand;
        }
        return Reeks.van(som);
    }

    private static int tekenwisselingen(Reeks reeks) {
        int wisselingen = 0;
        double vorige = 0.0;
        for (int i = 0; i < reeks.lengte(); i++) {
            double teken = Math.signum(reeks.bedrag(i));
            if (teken != 0.0) {
                wisselingen += teken == -vorige ? 1 : 0;
                vorige = teken;
            }
        }
        return wisselingen;
    }

    private static Rendement zonder(Zonder reden) {
        return new Rendement(OptionalDouble.empty(), Optional.of(reden));
    }
}
