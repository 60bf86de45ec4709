package nl.impactmonitor.economics.analyse;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Omslagpunt;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden;
import nl.impactmonitor.economics.onzekerheid.MonteCarlo;
import nl.impactmonitor.economics.onzekerheid.Onzekere;
import nl.impactmonitor.economics.onzekerheid.Onzekerheid;
import nl.impactmonitor.economics.onzekerheid.Opdracht;
import nl.impactmonitor.economics.onzekerheid.Sobol;
import nl.impactmonitor.economics.onzekerheid.Tornado;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.verdeling.Verdeling;

/**
 * Everything that is said of the uncertainty of one saldo; outcomes are named by
 * {@link nl.impactmonitor.economics.mkba.Doorrekening#uitkomsten}.
 */
public record Analyse(Onzekerheid onzekerheid, Gevoeligheden gevoeligheden) {

    /** How far beyond the values in use is still looked for a break-even. */
    private static final double RUIMTE = 10.0;

    /** Pairs of draws behind each first-order index. */
    public static final int SOBOL_PAREN = 4_000;

    /**
     * The number of threads changes the time and nothing else.
     *
     * @param voortgang told of all draws together, those of the Monte Carlo and then those of the indices
     * @throws nl.impactmonitor.economics.onzekerheid.Afgebroken when {@code voortgang} says so
     */
    public static Analyse van(Analysevraag vraag, int draden, Voortgang voortgang) {
        Opdracht opdracht = vraag.opdracht();
        Samen samen = new Samen(voortgang, opdracht.stopregel().maximum(), SOBOL_PAREN);
        Onzekerheid onzekerheid = MonteCarlo.draai(opdracht, draden, samen.eerste());
        return new Analyse(
                onzekerheid,
                new Gevoeligheden(
                        tornado(opdracht), Sobol.van(opdracht, SOBOL_PAREN, draden, samen.tweede()), SOBOL_PAREN));
    }

    /** One input at a time; needs no draws. */
    public static List<Gevoeligheden.Zwaai> tornado(Analysevraag vraag) {
        return tornado(vraag.opdracht());
    }

    private static List<Gevoeligheden.Zwaai> tornado(Opdracht opdracht) {
        List<String> namen = Grootheid.gemetenen().stream().map(Grootheid::name).toList();
        return Tornado.van(opdracht, namen, Analyse::omslagpunt);
    }

    /** Among all values that the model can calculate with; of an amount up to ten times its highest, of what was observed within
     * ten times its spread. */
    private static OptionalDouble omslagpunt(Onzekere invoer, DoubleUnaryOperator uitkomst, double inGebruik) {
        Grootheid grootheid = Grootheid.valueOf(invoer.code());
        Verdeling verdeling = invoer.verdeling();
        double laag = verdeling.kwantiel(0.001);
        double hoog = verdeling.kwantielVanBoven(0.001);
        double ruimte = RUIMTE * (hoog - laag);
        if (grootheid.gemeten()) {
            return Omslagpunt.van(uitkomst, laag - ruimte, hoog + ruimte, inGebruik);
        }
        double laagst = grootheid == Grootheid.GROEI ? -1.0 : 0.0;
        double hoogst = grootheid.past(1.5) ? RUIMTE * hoog : 1.0;
        return Omslagpunt.van(uitkomst, laagst, hoogst, inGebruik);
    }

    /** Only the draws. */
    public static Onzekerheid trek(Analysevraag vraag, int draden, Voortgang voortgang) {
        return MonteCarlo.draai(vraag.opdracht(), draden, voortgang);
    }

    /** One course of progress over two runs: what the first leaves out counts as done. */
    private record Samen(Voortgang geheel, long eersteMaximum, long tweedeMaximum) {

        Voortgang eerste() {
            return (klaar, hoogstens) -> geheel.verder(klaar, eersteMaximum + tweedeMaximum);
        }

        Voortgang tweede() {
            return (klaar, hoogstens) -> geheel.verder(eersteMaximum + klaar, eersteMaximum + tweedeMaximum);
        }
    }
}
