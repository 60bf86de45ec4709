package nl.impactmonitor.kpi.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Standcijfers;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows everything that was ever published: every count of every stand, every share and interval that an answer carries, in
 * which pilots nobody moved, and that no count is below zero. Works out by linear programme between which bounds a figure of
 * any stand lies. The unknowns are all combinations of all kenmerken in every stand, finer than any table.
 */
final class Aanvaller {

    /** @param cel where nobody moved it is the same one as in the stand before */
    private record Onbekende(int cel, int stand, String pilot, String geslacht, String leeftijd, String blad) {

        boolean in(Figuur figuur, int welke) {
            String[] alleen = new String[stand + 1];
            alleen[stand] = blad;
            return stand == welke && new Proefgebied.Mens(pilot, geslacht, leeftijd, alleen).telt(figuur, stand);
        }
    }

    /** Nobody takes a cell for larger than this; it keeps the programme bounded. */
    private static final int HOOGSTENS = 1_000;

    private record Bekend(double[] som, double minstens, double hoogstens) {}

    private final List<Onbekende> onbekenden = new ArrayList<>();
    private final List<Bekend> kennis = new ArrayList<>();
    private int cellen;

    Aanvaller(Proefgebied gebied) {
        int standen = gebied.standen.size();
        for (int stand = 0; stand < standen; stand++) {
            onbekenden(gebied, stand);
        }
        for (int stand = 0; stand < standen; stand++) {
            for (Figuur figuur : Proefgebied.figuren()) {
                if (gebied.gedeclareerd(figuur)) {
                    gelezen(gebied, figuur, stand);
                }
            }
        }
    }

    /** The figure as an answer has it, with what the answer says of its share in its whole where it does not follow. */
    private void gelezen(Proefgebied gebied, Figuur figuur, int stand) {
        Standcijfers.Aantal aantal = antwoord(gebied, figuur, stand);
        if (aantal.waarde() != null) {
            kennis.add(new Bekend(som(o -> o.in(figuur, stand) ? 1 : 0), aantal.waarde(), aantal.waarde()));
        }
        Proefgebied.geheelVan(figuur.maat()).map(figuur::van).ifPresent(geheel -> {
            Standcijfers.Aantal alles = antwoord(gebied, geheel, stand);
            Deel deel = aantal.deelVan(alles);
            boolean nieuws = aantal.waarde() == null || alles.waarde() == null;
            if (deel.aandeel() != null && nieuws) {
                kennis.add(aandeel(figuur, geheel, stand, deel.aandeel(), -1e-6, 1e-6));
                kennis.add(aandeel(figuur, geheel, stand, deel.interval().van(), -1e-6, HOOGSTENS));
                kennis.add(aandeel(figuur, geheel, stand, deel.interval().tot(), -HOOGSTENS, 1e-6));
            }
        });
    }

    private static Standcijfers.Aantal antwoord(Proefgebied gebied, Figuur figuur, int stand) {
        Long waarde = gebied.getoond(figuur, stand) ? Long.valueOf(gebied.aantal(figuur, stand)) : null;
        return new Standcijfers.Aantal(waarde, Instant.EPOCH);
    }

    /** The part less this share of the whole: a sum, since the whole is unknown too. */
    private Bekend aandeel(Figuur deel, Figuur geheel, int stand, double aandeel, double minstens, double hoogstens) {
        return new Bekend(
                som(o -> (o.in(deel, stand) ? 1 : 0) - (o.in(geheel, stand) ? aandeel : 0)), minstens, hoogstens);
    }

    /** Whether the figure is left with an interval that is at least this wide. */
    boolean laat(Figuur figuur, int stand, long breedte, long echt) {
        double hoog = waarde(model(figuur, stand).maximise());
        if (hoog - echt >= breedte - 1e-6) {
            return true;
        }
        return hoog - waarde(model(figuur, stand).minimise()) >= breedte - 1e-6;
    }

    /** Anew for each question: a model that was solved once keeps what it found. */
    private ExpressionsBasedModel model(Figuur figuur, int stand) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        double[] gevraagd = som(o -> o.in(figuur, stand) ? 1 : 0);
        List<Variable> cellen = new ArrayList<>();
        for (int i = 0; i < gevraagd.length; i++) {
            cellen.add(model.addVariable("x" + i).lower(0).upper(HOOGSTENS).weight(gevraagd[i]));
        }
        for (int k = 0; k < kennis.size(); k++) {
            Bekend een = kennis.get(k);
            Expression bekend = model.addExpression("k" + k);
            if (een.minstens == een.hoogstens) {
                bekend.level(een.minstens);
            } else {
                bekend.lower(een.minstens).upper(een.hoogstens);
            }
            for (int i = 0; i < een.som.length; i++) {
                if (een.som[i] != 0) {
                    bekend.set(cellen.get(i), een.som[i]);
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

    private double[] som(ToDoubleFunction<Onbekende> factor) {
        double[] som = new double[cellen];
        onbekenden.forEach(o -> som[o.cel] += factor.applyAsDouble(o));
        return som;
    }

    /** Kenmerken by which no table is split tell nothing apart. */
    private void onbekenden(Proefgebied gebied, int stand) {
        for (String pilot : Proefgebied.PILOTS) {
            for (String geslacht : gebied.onderscheiden("GESLACHT", Proefgebied.GESLACHT)) {
                for (String leeftijd : gebied.onderscheiden("LEEFTIJD", Proefgebied.LEEFTIJD)) {
                    for (String blad : Proefgebied.BLADEN) {
                        onbekenden.add(new Onbekende(
                                cel(gebied, stand, pilot, geslacht, leeftijd, blad),
                                stand,
                                pilot,
                                geslacht,
                                leeftijd,
                                blad));
                    }
                }
            }
        }
    }

    private int cel(Proefgebied gebied, int stand, String pilot, String geslacht, String leeftijd, String blad) {
        if (!gebied.stil.get(stand).contains(pilot)) {
            return cellen++;
        }
        return onbekenden.stream()
                .filter(o -> o.stand == stand - 1
                        && o.pilot.equals(pilot)
                        && o.geslacht.equals(geslacht)
                        && o.leeftijd.equals(leeftijd)
                        && o.blad.equals(blad))
                .findFirst()
                .orElseThrow()
                .cel;
    }
}
