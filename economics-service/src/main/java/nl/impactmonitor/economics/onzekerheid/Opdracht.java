package nl.impactmonitor.economics.onzekerheid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is to be drawn and calculated.
 *
 * @param centraal all inputs of the model at their central value; what is not drawn keeps it
 * @param onzekeren the inputs with a distribution, each at its own place
 * @param correlaties between codes of {@code onzekeren}; must be positive semi-definite
 * @param bootstrap the observed means and how uncertain they are
 * @param uitkomsten names of the outcomes of the model; the first decides when to stop
 * @param verdeeld of how many of them, from the first on, quantiles and histogram are asked; of the rest only moments
 * @param model makes one model a thread
 * @param zaad the same seed and input give the same answer, to the bit
 */
public record Opdracht(
        double[] centraal,
        List<Onzekere> onzekeren,
        Correlaties correlaties,
        Optional<Bootstrap> bootstrap,
        List<String> uitkomsten,
        int verdeeld,
        Supplier<? extends Rekenmodel> model,
        long zaad,
        Stopregel stopregel) {

    public Opdracht {
        centraal = centraal.clone();
        onzekeren = List.copyOf(onzekeren);
        uitkomsten = List.copyOf(uitkomsten);
        List<String> codes = onzekeren.stream().map(Onzekere::code).toList();
        if (!codes.containsAll(correlaties.codes()) || !correlaties.positiefSemidefiniet()) {
            throw new IllegalArgumentException("correlations do not fit: " + correlaties);
        }
    }

    @Override
    public double[] centraal() {
        return centraal.clone();
    }
}
