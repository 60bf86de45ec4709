package nl.impactmonitor.economics.grafiek;

import java.util.List;
import nl.impactmonitor.economics.resultaat.Begrip;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.platform.drawing.DutchNotation;

/** The lines that stand around every chart of a result. */
final class Herkomstregel {

    private Herkomstregel() {}

    static String ondertitel(Resultaat r) {
        return "Pilots " + String.join(", ", r.pilots()) + "; per deelnemer, horizon " + r.horizonJaren() + " jaar";
    }

    static String eenheid(Resultaat r) {
        return r.valuta() + " per deelnemer";
    }

    static String bron(Resultaat r) {
        return "Bron: berekening over " + r.groepen().getFirst().n() + " deelnemers, peildatum " + r.peildatum()
                + ", parameterset " + r.parameterset().code() + " versie "
                + r.parameterset().versie()
                + ", rekenmodel " + r.engineVersie() + ".";
    }

    /** What a reader must not take for proof. */
    static List<String> begrip(Resultaat r) {
        return r.begrip() == Begrip.EFFECT
                ? List.of("Met een referentiegroep: een schatting van het effect.")
                : List.of("Zonder referentiegroep: een verandering, geen bewezen effect.");
    }

    static String contant(Resultaat r) {
        return "Contante waarden bij een discontovoet van "
                + DutchNotation.number(r.discontovoet().movePointRight(2)) + "%.";
    }
}
