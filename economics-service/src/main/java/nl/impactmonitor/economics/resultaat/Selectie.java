package nl.impactmonitor.economics.resultaat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;

/**
 * Who counts where several pilots are taken together. What of a pilot may not be shown by itself does not count: else the
 * total less the other pilots would show it. One pilot by itself is left as it is: its result is refused instead.
 *
 * @param mensen by id
 * @param delen the pilots that count, in alphabetical order
 * @param weggelaten codes of pilots of which a group does not count, in alphabetical order
 */
public record Selectie(List<Paar> mensen, List<Pilotdeel> delen, List<String> weggelaten) {

    public static Selectie van(Map<String, List<Paar>> perPilot, Parameterset set, LocalDate peildatum) {
        Parameters parameters = new Parameters(set, peildatum);
        List<Paar> mensen = new ArrayList<>();
        List<Pilotdeel> delen = new ArrayList<>();
        List<String> weggelaten = new ArrayList<>();
        new TreeMap<>(perPilot).forEach((pilot, allen) -> {
            List<Paar> tellen = perPilot.size() == 1 ? allen : toonbaar(pilot, allen, parameters);
            mensen.addAll(tellen);
            if (gepaard(tellen) > 0) {
                delen.add(Pilotdeel.van(pilot, tellen, parameters.dominantieprocent()));
            }
            if (gepaard(tellen) < gepaard(allen)) {
                weggelaten.add(pilot);
            }
        });
        mensen.sort(Comparator.comparing(paar -> paar.id().toString())); // the order of the database
        return new Selectie(List.copyOf(mensen), List.copyOf(delen), List.copyOf(weggelaten));
    }

    private static List<Paar> toonbaar(String pilot, List<Paar> allen, Parameters parameters) {
        Pilotdeel deel = Pilotdeel.van(pilot, allen, parameters.dominantieprocent());
        int deelnemers = deel.deelnemers().n();
        boolean gedomineerd = deel.deelnemersGedomineerd().contains(Maat.INKOMENSVERANDERING);
        if (deelnemers > 0 && (deelnemers < parameters.minimumIntern() || gedomineerd)) {
            return zonder(allen, Groep.values());
        }
        int referentie = deel.referentie().n();
        return referentie == 0 || parameters.bruikbaar(referentie, deel.referentieGedomineerd())
                ? allen
                : zonder(allen, Groep.REFERENTIE);
    }

    private static List<Paar> zonder(List<Paar> allen, Groep... weg) {
        List<Groep> groepen = List.of(weg);
        return allen.stream().filter(paar -> !groepen.contains(paar.groep())).toList();
    }

    private static long gepaard(List<Paar> mensen) {
        return mensen.stream().filter(Paar::gepaard).count();
    }
}
