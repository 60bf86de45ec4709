package nl.impactmonitor.kpi.contributie;

import static nl.impactmonitor.kpi.contributie.ParameterCode.TRAJECTEN_ALLEEN_NIEUW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Bewijs;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Match;

/**
 * From a state and the dated parameters to what it adds to the KPIs. Pure: the same state always gives the same
 * contributie, so that a rebuilt projection equals the live one. Who gave no instemming is counted in DEELNEMERS and
 * nowhere else: refusing changes nothing about taking part, and a figure about outcomes would use data that may not be
 * used.
 */
public final class Contributieregels {

    /** Rises with every change of what a state adds: the projection is then rebuilt. */
    public static final int VERSIE = 4;

    private final Parameters parameters;
    private final ArbeidsmarktRegel arbeidsmarkt;

    public Contributieregels(Parameters parameters) {
        this.parameters = parameters;
        this.arbeidsmarkt = new ArbeidsmarktRegel(parameters);
    }

    public Contributie van(Deelnemerstaat staat) {
        List<Feit> feiten = new ArrayList<>(deelnemers(staat));
        if (staat.toestemming().instemming()) {
            feiten.addAll(bewijzen(staat, Lezing.STRIKT, b -> b.civielEffect() && b.startkwalificatie()));
            feiten.addAll(bewijzen(staat, Lezing.RUIM, b -> b.civielEffect() || b.startkwalificatie()));
            feiten.addAll(items(
                    Kpi.MATCHES,
                    Lezing.STANDAARD,
                    staat.matches().stream().map(Match::datum).toList()));
            Vergelijking.van(staat.metingen()).ifPresent(paar -> feiten.addAll(veranderingen(paar)));
        }
        return new Contributie(staat.pilot(), staat.groep(), Profiel.van(staat), feiten, Celregels.celfeiten(staat));
    }

    /** Counted from the day it was ready, also when it was stopped later: it was developed. */
    public Contributie van(Trajectstaat staat) {
        LocalDate dag = staat.ontwikkeldOp();
        boolean ontwikkeld = dag != null && staat.status() != Trajectstaat.Status.IN_ONTWIKKELING;
        boolean telt = ontwikkeld
                && (staat.nieuw()
                        || parameters.vereist(TRAJECTEN_ALLEEN_NIEUW, dag).signum() == 0);
        List<Feit> feiten = telt ? List.of(new Feit(Kpi.TRAJECTEN, Lezing.STANDAARD, dag, 1, 0)) : List.of();
        return new Contributie(staat.pilot(), Groep.DEELNEMER, feiten);
    }

    private static List<Feit> deelnemers(Deelnemerstaat staat) {
        List<Feit> feiten = new ArrayList<>();
        staat.gestartOp().ifPresent(dag -> feiten.add(Feit.persoon(Kpi.DEELNEMERS, Lezing.STRIKT, dag)));
        feiten.add(Feit.persoon(Kpi.DEELNEMERS, Lezing.RUIM, staat.geteldVanaf()));
        return feiten;
    }

    private static List<Feit> bewijzen(Deelnemerstaat staat, Lezing lezing, Predicate<Bewijs> telt) {
        return items(
                Kpi.BEWIJZEN,
                lezing,
                staat.bewijzen().stream().filter(telt).map(Bewijs::datum).toList());
    }

    private static List<Feit> items(Kpi kpi, Lezing lezing, List<LocalDate> dagen) {
        Map<LocalDate, Integer> perDag = new TreeMap<>();
        dagen.forEach(dag -> perDag.merge(dag, 1, Integer::sum));
        List<Feit> feiten = new ArrayList<>();
        perDag.forEach((dag, aantal) -> feiten.add(new Feit(kpi, lezing, dag, aantal, feiten.isEmpty() ? 1 : 0)));
        return feiten;
    }

    private List<Feit> veranderingen(Vergelijking paar) {
        LocalDate dag = paar.een().datum();
        List<Feit> feiten = new ArrayList<>();
        if (arbeidsmarkt.strikt(paar)) {
            feiten.add(Feit.persoon(Kpi.ARBEIDSMARKT, Lezing.STRIKT, dag));
        }
        if (arbeidsmarkt.ruim(paar)) {
            feiten.add(Feit.persoon(Kpi.ARBEIDSMARKT, Lezing.RUIM, dag));
        }
        if (SocialeInclusieRegel.verbeterd(paar)) {
            String meetpaar = paar.nul().vergelijkbaarMet(paar.een()) ? "" : Meetpaar.van(paar.nul(), paar.een());
            feiten.add(new Feit(Kpi.SOCIALE_INCLUSIE, Lezing.STANDAARD, dag, 1, 1, meetpaar));
        }
        return feiten;
    }
}
