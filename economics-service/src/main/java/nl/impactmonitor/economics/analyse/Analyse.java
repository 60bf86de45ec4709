package nl.impactmonitor.economics.analyse;

import java.util.List;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Omslagpunt;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden;
import nl.impactmonitor.economics.onzekerheid.MonteCarlo;
import nl.impactmonitor.economics.onzekerheid.Onzekerheid;
import nl.impactmonitor.economics.onzekerheid.Opdracht;
import nl.impactmonitor.economics.onzekerheid.Sobol;
import nl.impactmonitor.economics.onzekerheid.Tornado;
import nl.impactmonitor.economics.onzekerheid.Voortgang;

/**
 * Everything that is said of the uncertainty of one saldo; outcomes are named by
 * {@link nl.impactmonitor.economics.mkba.Doorrekening#UITKOMSTEN}.
 */
public record Analyse(Onzekerheid onzekerheid, Gevoeligheden gevoeligheden) {

    /** Pairs of draws behind each first-order index. */
    public static final int SOBOL_PAREN = 4_000;

    /**
     * The number of threads changes the time and nothing else.
     *
     * @param voortgang told of the draws of the Monte Carlo first, and then of those of the indices
     * @throws nl.impactmonitor.economics.onzekerheid.Afgebroken when {@code voortgang} says so
     */
    public static Analyse van(Analysevraag vraag, int draden, Voortgang voortgang) {
        Opdracht opdracht = vraag.opdracht();
        Onzekerheid onzekerheid = MonteCarlo.draai(opdracht, draden, voortgang);
        List<String> namen = Grootheid.gemetenen().stream().map(Grootheid::name).toList();
        return new Analyse(
                onzekerheid,
                new Gevoeligheden(
                        Tornado.van(opdracht, namen, Omslagpunt::van),
                        Sobol.van(opdracht, SOBOL_PAREN, draden, voortgang),
                        SOBOL_PAREN));
    }

    /** Only the draws. */
    public static Onzekerheid trek(Analysevraag vraag, int draden, Voortgang voortgang) {
        return MonteCarlo.draai(vraag.opdracht(), draden, voortgang);
    }
}
