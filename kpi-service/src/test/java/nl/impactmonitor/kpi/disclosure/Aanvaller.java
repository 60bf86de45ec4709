package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows everything of one stand that is published and that no count is below zero, and works out by linear programme between
 * which bounds a figure lies. The unknowns are all combinations of all kenmerken, finer than any table.
 */
final class Aanvaller {

    private record Onbekende(String pilot, String geslacht, String leeftijd, String blad) {}

    /** Nobody takes a cell for larger than this; it keeps the programme bounded. */
    private static final int HOOGSTENS = 1_000;

    private static final List<Onbekende> ONBEKENDEN = onbekenden();

    private record Bekend(double[] som, long waarde) {}

    private final List<Bekend> kennis = new ArrayList<>();

    Aanvaller(Proefgebied gebied, int stand) {
        for (Figuur figuur : Proefgebied.figuren()) {
            if (gebied.getoond(figuur, stand)) {
                kennis.add(new Bekend(som(figuur), gebied.aantal(figuur, stand)));
            }
        }
    }

    /** Width of the interval in which the figure must lie. */
    double breedte(Figuur figuur) {
        return waarde(model(figuur).maximise()) - waarde(model(figuur).minimise());
    }

    /** Anew for each question: a model that was solved once keeps what it found. */
    private ExpressionsBasedModel model(Figuur figuur) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        double[] gevraagd = som(figuur);
        List<Variable> cellen = new ArrayList<>();
        for (int i = 0; i < gevraagd.length; i++) {
            cellen.add(model.addVariable("x" + i).lower(0).upper(HOOGSTENS).weight(gevraagd[i]));
        }
        for (int k = 0; k < kennis.size(); k++) {
            Expression bekend = model.addExpression("k" + k).level(kennis.get(k).waarde());
            double[] som = kennis.get(k).som();
            for (int i = 0; i < som.length; i++) {
                if (som[i] != 0) {
                    bekend.set(cellen.get(i), som[i]);
                }
            }
        }
        return model;
    }

    private static double waarde(Optimisation.Result uitkomst) {
        if (!uitkomst.getState().isOptimal()) {
            throw new IllegalStateException("the programme ends as " + uitkomst.getState());
        }
        return uitkomst.getValue();
    }

    private static double[] som(Figuur figuur) {
        return ONBEKENDEN.stream()
                .mapToDouble(o ->
                        new Proefgebied.Mens(o.pilot, o.geslacht, o.leeftijd, new String[] {o.blad}).telt(figuur, 0)
                                ? 1
                                : 0)
                .toArray();
    }

    private static List<Onbekende> onbekenden() {
        List<Onbekende> alle = new ArrayList<>();
        for (String pilot : Proefgebied.PILOTS) {
            for (String geslacht : Proefgebied.GESLACHT) {
                for (String leeftijd : Proefgebied.LEEFTIJD) {
                    for (String blad : Proefgebied.BLADEN) {
                        alle.add(new Onbekende(pilot, geslacht, leeftijd, blad));
                    }
                }
            }
        }
        return alle;
    }
}
