package nl.impactmonitor.economics.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Doorrekening;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.onzekerheid.Bootstrap;
import nl.impactmonitor.economics.onzekerheid.Correlaties;
import nl.impactmonitor.economics.onzekerheid.Onzekere;
import nl.impactmonitor.economics.onzekerheid.Opdracht;
import nl.impactmonitor.economics.onzekerheid.Rekenmodel;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.onzekerheid.Stopregel;
import nl.impactmonitor.economics.verdeling.Verdeling;

/**
 * What is asked of the model under uncertainty.
 *
 * @param centraal every quantity at its central value, the observed ones included
 * @param verdelingen of the parameters; certain ones and, with a reference group, deadweight are not drawn
 * @param correlaties between parameters; a pair of which one is not drawn falls away
 * @param deelnemers a row a person, a column for each of {@link Grootheid#gemetenen()}
 * @param referentie the same of a reference group that takes the place of deadweight
 * @param zaad the same seed and input give the same bits
 */
public record Analysevraag(
        Modelinvoer centraal,
        Map<Grootheid, Verdeling> verdelingen,
        Correlaties correlaties,
        Optional<Steekproef> deelnemers,
        Optional<Steekproef> referentie,
        Conventie conventie,
        int jaren,
        long zaad,
        Stopregel stopregel) {

    public Analysevraag {
        verdelingen = verdelingen.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(verdelingen));
    }

    Opdracht opdracht() {
        List<Onzekere> onzekeren = new ArrayList<>();
        verdelingen.forEach((grootheid, verdeling) -> {
            boolean uitReferentie = referentie.isPresent() && grootheid == Grootheid.DEADWEIGHT;
            if (verdeling.onzeker() && !uitReferentie) {
                onzekeren.add(new Onzekere(grootheid.name(), grootheid.ordinal(), verdeling));
            }
        });
        List<String> getrokken = onzekeren.stream().map(Onzekere::code).toList();
        Correlaties bruikbaar = new Correlaties(correlaties.paren().stream()
                .filter(p -> getrokken.contains(p.een()) && getrokken.contains(p.ander()))
                .toList());
        return new Opdracht(
                centraal.alsRij(),
                onzekeren,
                bruikbaar,
                deelnemers.map(d -> new Bootstrap(d, referentie, plaatsen())),
                Doorrekening.uitkomsten(jaren),
                Doorrekening.VERDEELD,
                this::model,
                zaad,
                stopregel);
    }

    private Rekenmodel model() {
        return new Doorrekening(conventie, jaren)::reken;
    }

    private static int[] plaatsen() {
        return Grootheid.gemetenen().stream().mapToInt(Grootheid::ordinal).toArray();
    }
}
