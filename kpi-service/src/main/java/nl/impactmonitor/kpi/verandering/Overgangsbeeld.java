package nl.impactmonitor.kpi.verandering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.disclosure.Rijregel;

/** The transitions of a selection, with the limit under which they are told; without one for who may see data of persons. Immutable. */
public final class Overgangsbeeld {

    private final List<Telrij> rijen;
    private final List<Overgangsbeeld> ruimer;
    private final Optional<Rijregel> grens;

    Overgangsbeeld(List<Telrij> rijen) {
        this(rijen, List.of(), Optional.empty());
    }

    private Overgangsbeeld(List<Telrij> rijen, List<Overgangsbeeld> ruimer, Optional<Rijregel> grens) {
        this.rijen = List.copyOf(rijen);
        this.ruimer = List.copyOf(ruimer);
        this.grens = grens;
    }

    /** @param wijder the transitions of the selections that this one lies within */
    Overgangsbeeld onder(Rijregel regel, List<Overgangsbeeld> wijder) {
        return new Overgangsbeeld(rijen, wijder, Optional.of(regel));
    }

    /** Each transition, for who may see data of persons; none for who may not. */
    public SortedMap<Scoresleutel, Reeksen> vanPersonen(Map<String, Scores.Score> bekend) {
        return grens.isPresent() ? new TreeMap<>() : reeksen(bekend);
    }

    /** To make of it what may be told. */
    SortedMap<Scoresleutel, Reeksen> reeksen(Map<String, Scores.Score> bekend) {
        return Reeksen.van(rijen, bekend);
    }

    /** Empty for who may see data of persons. */
    Optional<Reeksgrens> grens(Map<String, Scores.Score> bekend) {
        return grens.map(regel -> new Reeksgrens(
                regel, ruimer.stream().map(beeld -> beeld.reeksen(bekend)).toList()));
    }
}
