package nl.impactmonitor.economics.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.mkba.Modelpost;

/**
 * What the workbook of a berekening is made of.
 *
 * @param kop lines above the parameters: name, pilots, peildatum and what else a reader must know
 * @param invoer every quantity of one deelnemer, unrounded
 * @param bronnen words for the quantities: name, unit and source
 * @param posten rows of the matrix; those that are held back are not among them
 * @param achtergehouden posten that are held back
 * @param verborgen observed quantities that may not stand in the workbook
 * @param actorenAchtergehouden actors whose totals are held back
 */
public record Rekenblad(
        List<String> kop,
        Modelinvoer invoer,
        Map<Grootheid, Bron> bronnen,
        Set<Modelpost> posten,
        Set<Modelpost> achtergehouden,
        Set<Grootheid> verborgen,
        Set<Actor> actorenAchtergehouden,
        Conventie conventie,
        int jaren) {

    public record Bron(String naam, String eenheid, String bron) {}

    public Rekenblad {
        kop = List.copyOf(kop);
        bronnen = Map.copyOf(bronnen);
        posten = posten.isEmpty() ? EnumSet.noneOf(Modelpost.class) : EnumSet.copyOf(posten);
    }
}
