package nl.impactmonitor.kpi.verandering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.impactmonitor.kpi.disclosure.Rijregel;

/** The transitions of a selection, with the limit under which they are told; empty for who may see data of persons. Immutable. */
public final class Overgangsbeeld {

    private final List<Telrij> rijen;
    private final Optional<Rijregel> grens;

    Overgangsbeeld(List<Telrij> rijen) {
        this(rijen, Optional.empty());
    }

    private Overgangsbeeld(List<Telrij> rijen, Optional<Rijregel> grens) {
        this.rijen = List.copyOf(rijen);
        this.grens = grens;
    }

    Overgangsbeeld onder(Rijregel regel) {
        return new Overgangsbeeld(rijen, Optional.of(regel));
    }

    Optional<Rijregel> grens() {
        return grens;
    }

    public SortedMap<Scoresleutel, Reeksen> reeksen(Map<String, Scores.Score> bekend) {
        return Reeksen.van(rijen, bekend);
    }
}
