package nl.impactmonitor.economics.resultaat;

import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.economics.onzekerheid.Steekproef;

/**
 * What of a group is kept to draw from when its people may be gone: means and their covariance, in the order of
 * {@link nl.impactmonitor.economics.mkba.Grootheid#gemetenen()}. It is read back to the bit.
 *
 * @param covariantie of the means
 */
public record Momenten(int n, List<Double> gemiddelden, List<List<Double>> covariantie) {

    static Momenten van(Steekproef steekproef) {
        double[] gemiddelden = new double[steekproef.kolommen()];
        Arrays.setAll(gemiddelden, steekproef::gemiddelde);
        return new Momenten(
                steekproef.n(),
                lijst(gemiddelden),
                Arrays.stream(steekproef.covariantieVanGemiddelden())
                        .map(Momenten::lijst)
                        .toList());
    }

    Steekproef steekproef() {
        return Steekproef.vanMomenten(
                n, rij(gemiddelden), covariantie.stream().map(Momenten::rij).toArray(double[][]::new));
    }

    private static List<Double> lijst(double[] rij) {
        return Arrays.stream(rij).boxed().toList();
    }

    private static double[] rij(List<Double> lijst) {
        return lijst.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
