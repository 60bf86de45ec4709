package nl.impactmonitor.economics.resultaat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Veranderingen;

/** From people to what a bootstrap draws from: a column for every observed quantity. */
final class Steekproeven {

    private Steekproeven() {}

    /** A quantity that a result does not use stays zero. */
    static Steekproef van(Groep groep, List<Paar> leden, Gegevens gegevens) {
        Set<Veranderingen.Kolom> weggelaten = EnumSet.noneOf(Veranderingen.Kolom.class);
        for (Veranderingen.Kolom kolom : Veranderingen.Kolom.values()) {
            if (!gegevens.gebruikt(grootheid(kolom))) {
                weggelaten.add(kolom);
            }
        }
        double[][] gemeten = Veranderingen.van(groep, leden, weggelaten, gegevens.behoud());
        double[][] rijen = new double[gemeten.length][Grootheid.gemetenen().size()];
        for (Veranderingen.Kolom kolom : Veranderingen.Kolom.values()) {
            int plaats = Grootheid.gemetenen().indexOf(grootheid(kolom));
            for (int i = 0; i < rijen.length; i++) {
                rijen[i][plaats] = gemeten[i][kolom.ordinal()];
            }
        }
        return new Steekproef(rijen);
    }

    private static Grootheid grootheid(Veranderingen.Kolom kolom) {
        return Grootheid.valueOf(kolom.name());
    }
}
