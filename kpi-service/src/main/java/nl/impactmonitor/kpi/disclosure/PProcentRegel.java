package nl.impactmonitor.kpi.disclosure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The p% rule for totals of money (SDC Handbook, Statistics Netherlands/ESSnet): a total X is unsafe when the second largest
 * contributor, who knows x2, can estimate the largest to within p percent: X - x1 - x2 &lt; p/100 * x1.
 */
public final class PProcentRegel {

    private final BigDecimal deel;

    /** @param p in percent, 10 by default */
    public PProcentRegel(BigDecimal p) {
        this.deel = p.movePointLeft(2);
    }

    /** @param bijdragen amounts of zero or more, one per contributor */
    public boolean onveilig(Collection<BigDecimal> bijdragen) {
        List<BigDecimal> grootste =
                bijdragen.stream().sorted(Comparator.reverseOrder()).toList();
        if (grootste.isEmpty()) {
            return false;
        }
        BigDecimal rest = grootste.stream().skip(2).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rest.compareTo(grootste.getFirst().multiply(deel)) < 0;
    }
}
