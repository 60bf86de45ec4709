package nl.impactmonitor.kpi.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The exact width of what is left of a cell, by linear programme, when only the given suppressed cells may differ from the
 * truth: all sums stay as they are, and no cell falls below what is known to be in it. With fewer cells than there are the
 * answer is a lower bound.
 */
final class Programmering {

    /** More than any cell, so that the programme is bounded. */
    private static final long HOOGSTENS = 1L << 32;

    private final Tabel tabel;
    private final List<int[]> lijnen;

    Programmering(Tabel tabel, List<int[]> lijnen) {
        this.tabel = tabel;
        this.lijnen = lijnen;
    }

    /** @param genoeg the lower end is not looked for when the cell can be that much higher than it is
     * @return 0 also where the programme finds no answer */
    double breedte(int doel, Collection<Integer> cellen, double genoeg) {
        Optimisation.Result hoog = model(doel, cellen).maximise();
        if (!hoog.getState().isOptimal()) {
            return 0;
        }
        double omhoog = hoog.getValue() - nu(doel, doel);
        if (omhoog >= genoeg) {
            return omhoog;
        }
        Optimisation.Result laag = model(doel, cellen).minimise();
        return laag.getState().isOptimal() ? hoog.getValue() - laag.getValue() : 0;
    }

    /** Anew for each question: a model that was solved once keeps what it found. */
    private ExpressionsBasedModel model(int doel, Collection<Integer> cellen) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> vrij = new HashMap<>();
        vrij.put(
                doel,
                model.addVariable("doel").lower(0).upper(hoogstens(doel, doel)).weight(1));
        cellen.forEach(cel -> vrij.computeIfAbsent(
                cel, c -> model.addVariable("cel" + c).lower(0).upper(hoogstens(c, doel))));
        for (int i = 0; i < lijnen.size(); i++) {
            som(model, i, vrij, doel);
        }
        return model;
    }

    private void som(ExpressionsBasedModel model, int nummer, Map<Integer, Variable> vrij, int doel) {
        int[] lijn = lijnen.get(nummer);
        Expression som = null;
        double rechts = 0;
        for (int i = 0; i < lijn.length; i++) {
            Variable cel = vrij.get(lijn[i]);
            if (cel != null) {
                som = som == null ? model.addExpression("som" + nummer) : som;
                int teken = i == 0 ? 1 : -1;
                som.set(cel, teken);
                rechts += teken * nu(lijn[i], doel);
            }
        }
        if (som != null) {
            som.level(rechts);
        }
    }

    private long hoogstens(int cel, int doel) {
        long omhoog = cel == doel ? tabel.cel(cel).zelfOmhoog() : tabel.cel(cel).omhoog();
        return Math.min(HOOGSTENS, nu(cel, doel) + omhoog);
    }

    private long nu(int cel, int doel) {
        return cel == doel ? tabel.cel(cel).zelfOmlaag() : tabel.cel(cel).omlaag();
    }
}
