package nl.impactmonitor.economics.mkba;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Where an outcome passes zero while one input moves and all others stay. */
public final class Omslagpunt {

    private static final int STAPPEN = 64;
    private static final int HALVERINGEN = 200;

    private Omslagpunt() {}

    /**
     * The break-even closest to the value in use, to the last bits. The interval is first walked in 64 steps, so two points
     * within one step of each other can be missed; the outcomes of the model are monotone in each of its inputs, and then
     * there is at most one.
     *
     * @param uitkomst the outcome as a function of the input, continuous
     * @return empty when the outcome keeps its sign from {@code laagst} to {@code hoogst}
     */
    public static OptionalDouble van(DoubleUnaryOperator uitkomst, double laagst, double hoogst, double inGebruik) {
        OptionalDouble gevonden = OptionalDouble.empty();
        double links = laagst;
        double waardeLinks = uitkomst.applyAsDouble(links);
        for (int i = 1; i <= STAPPEN; i++) {
            double rechts = i == STAPPEN ? hoogst : laagst + (hoogst - laagst) * i / STAPPEN;
            double waardeRechts = uitkomst.applyAsDouble(rechts);
            if (waardeLinks == 0.0 || waardeLinks * waardeRechts < 0.0) {
                double punt = waardeLinks == 0.0 ? links : halveer(uitkomst, links, rechts, waardeLinks);
                if (gevonden.isEmpty() || Math.abs(punt - inGebruik) < Math.abs(gevonden.getAsDouble() - inGebruik)) {
                    gevonden = OptionalDouble.of(punt);
                }
            }
            links = rechts;
            waardeLinks = waardeRechts;
        }
        return gevonden.isEmpty() && waardeLinks == 0.0 ? OptionalDouble.of(links) : gevonden;
    }

    private static double halveer(DoubleUnaryOperator uitkomst, double links, double rechts, double waardeLinks) {
        double laag = links;
        double hoog = rechts;
        for (int i = 0; i < HALVERINGEN; i++) {
            double midden = (laag + hoog) / 2;
            if (uitkomst.applyAsDouble(midden) * waardeLinks > 0.0) {
                laag = midden;
            } else {
                hoog = midden;
            }
        }
        return hoog;
    }
}
