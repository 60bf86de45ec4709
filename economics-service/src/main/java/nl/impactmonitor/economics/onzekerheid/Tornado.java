package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import nl.impactmonitor.economics.verdeling.Verdeling;

/** The first outcome while one input moves and all others stay central. */
public final class Tornado {

    private Tornado() {}

    /** How a break-even of one input is found: the outcome as a function of it, and the value in use. */
    public interface Omslagzoeker {
        OptionalDouble zoek(Onzekere invoer, DoubleUnaryOperator uitkomst, double inGebruik);
    }

    /**
     * Largest swing first, of equals by code. Observed means move by their own standard error, each on its own.
     *
     * @param namen names of the columns of the bootstrap
     */
    public static List<Gevoeligheden.Zwaai> van(Opdracht opdracht, List<String> namen, Omslagzoeker zoeker) {
        Rekenmodel model = opdracht.model().get();
        double[] centraal = opdracht.centraal();
        double[] uit = new double[opdracht.uitkomsten().size()];
        List<Gevoeligheden.Zwaai> regels = new ArrayList<>();
        for (Onzekere onzekere : alle(opdracht, namen)) {
            DoubleUnaryOperator uitkomst = waarde -> {
                double[] invoer = centraal.clone();
                invoer[onzekere.plaats()] = waarde;
                model.reken(invoer, uit);
                return uit[0];
            };
            Verdeling verdeling = onzekere.verdeling();
            double p10 = verdeling.kwantiel(0.1);
            double p90 = verdeling.kwantielVanBoven(0.1);
            regels.add(new Gevoeligheden.Zwaai(
                    onzekere.code(),
                    p10,
                    p90,
                    uitkomst.applyAsDouble(p10),
                    uitkomst.applyAsDouble(p90),
                    zoeker.zoek(onzekere, uitkomst, centraal[onzekere.plaats()])));
        }
        regels.sort(Comparator.comparingDouble(Gevoeligheden.Zwaai::breedte)
                .reversed()
                .thenComparing(Gevoeligheden.Zwaai::code));
        return List.copyOf(regels);
    }

    private static List<Onzekere> alle(Opdracht opdracht, List<String> namen) {
        List<Onzekere> alle = new ArrayList<>(opdracht.onzekeren());
        opdracht.bootstrap().ifPresent(b -> {
            for (int k = 0; k < b.plaatsen().length; k++) {
                int kolom = k;
                double variantie = b.deelnemers().variantieVanGemiddelde(k)
                        + b.referentie()
                                .map(r -> r.variantieVanGemiddelde(kolom))
                                .orElse(0.0);
                if (variantie > 0.0) {
                    Verdeling normaal =
                            Verdeling.normaal(opdracht.centraal()[b.plaatsen()[k]], StrictMath.sqrt(variantie));
                    alle.add(new Onzekere(namen.get(k), b.plaatsen()[k], normaal));
                }
            }
        });
        return alle;
    }
}
