package nl.impactmonitor.kpi.kader;

import java.util.List;
import java.util.Objects;

/** The coded factors of one interview (topic factoren.v1). @param pilot null for a landelijk interview */
public record Factorstaat(String interview, String pilot, String niveau, List<Factor> factoren) {

    public Factorstaat {
        Objects.requireNonNull(interview, "missing: interview");
        Objects.requireNonNull(niveau, "missing: niveau");
        Objects.requireNonNull(factoren, "missing: factoren");
        factoren = List.copyOf(factoren);
    }

    /** @param deelvraag 1 to 6; null when the code points at none */
    public record Factor(
            String codeboek,
            int codeboekVersie,
            String code,
            String soort,
            String thema,
            Integer deelvraag,
            int fragmenten) {

        public Factor {
            Objects.requireNonNull(codeboek, "missing: factoren.codeboek");
            Objects.requireNonNull(code, "missing: factoren.code");
            Objects.requireNonNull(soort, "missing: factoren.soort");
        }
    }
}
