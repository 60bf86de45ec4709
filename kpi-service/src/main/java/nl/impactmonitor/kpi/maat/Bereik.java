package nl.impactmonitor.kpi.maat;

import nl.impactmonitor.kpi.statistiek.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A 95% interval in an answer. */
@Schema(name = "MaatInterval", description = "Betrouwbaarheidsinterval van 95%, grenzen inbegrepen.")
public record Bereik(double van, double tot) {

    public static Bereik van(Interval interval) {
        return new Bereik(interval.van(), interval.tot());
    }
}
