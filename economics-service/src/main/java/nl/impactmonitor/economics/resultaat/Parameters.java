package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.MINIMALE_CELFREQUENTIE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;

/** The parameters that hold on the peildatum, and what they say about groups that are too small to show. */
record Parameters(Parameterset set, LocalDate peildatum) {

    /** Of sets that say nothing of it; SDC Handbook (Statistics Netherlands and ESSnet). */
    private static final BigDecimal P_PROCENT = BigDecimal.TEN;

    static final String DOMINANTIEPROCENT = "DOMINANTIEPROCENT";

    /** Totals that everything in a result follows from. */
    private static final Set<Maat> DRAGEND =
            Collections.unmodifiableSet(EnumSet.of(Maat.INKOMENSVERANDERING, Maat.BIJSTAND, Maat.OVERIGE_UITKERING));

    Optional<Parameter> zoek(String code) {
        return set.parameter(code, peildatum);
    }

    List<Parameter> metVoorvoegsel(String voorvoegsel) {
        return set.parameters().stream()
                .filter(p -> p.code().startsWith(voorvoegsel) && p.geldigOp(peildatum))
                .toList();
    }

    Parameter eis(String code) {
        return zoek(code).orElseThrow(() -> new IllegalStateException(code + " has no value at " + peildatum));
    }

    /** Smallest group of which figures go out. */
    int minimumGepubliceerd() {
        return minstens(eis(MINIMALE_CELFREQUENTIE).waarde());
    }

    /** Smallest group of which a researcher sees figures: the low value of the same parameter. */
    int minimumIntern() {
        return minstens(eis(MINIMALE_CELFREQUENTIE).laag());
    }

    BigDecimal dominantieprocent() {
        return zoek(DOMINANTIEPROCENT).map(Parameter::waarde).orElse(P_PROCENT);
    }

    /** Whether a reference group is large enough, and nobody stands out in what would be shown of it. */
    boolean bruikbaar(int n, Set<Maat> gedomineerd) {
        return n >= minimumIntern() && Collections.disjoint(gedomineerd, DRAGEND);
    }

    private static int minstens(BigDecimal waarde) {
        return Math.max(1, waarde.setScale(0, RoundingMode.CEILING).intValueExact());
    }
}
