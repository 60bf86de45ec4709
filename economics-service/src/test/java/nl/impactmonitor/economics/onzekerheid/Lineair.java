package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.verdeling.Verdeling;

/** Weighted sums of independent or correlated inputs, whose distribution is known on paper. */
final class Lineair {

    private Lineair() {}

    static Opdracht som(
            double[] gewichten, List<Verdeling> verdelingen, Correlaties correlaties, long zaad, Stopregel regel) {
        List<Onzekere> onzekeren = new ArrayList<>();
        double[] centraal = new double[gewichten.length];
        for (int i = 0; i < gewichten.length; i++) {
            onzekeren.add(new Onzekere("X" + i, i, verdelingen.get(i)));
            centraal[i] = verdelingen.get(i).gemiddelde();
        }
        return new Opdracht(
                centraal,
                onzekeren,
                correlaties,
                Optional.empty(),
                List.of("SALDO"),
                1,
                () -> model(gewichten),
                zaad,
                regel);
    }

    static Rekenmodel model(double[] gewichten) {
        return (x, uit) -> {
            uit[0] = 0.0;
            for (int i = 0; i < gewichten.length; i++) {
                uit[0] += gewichten[i] * x[i];
            }
        };
    }

    static Stopregel precies(int trekkingen) {
        return new Stopregel(trekkingen, trekkingen, 0.0);
    }
}
