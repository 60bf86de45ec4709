package nl.impactmonitor.economics.onzekerheid;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which inputs move the first outcome, one input at a time.
 *
 * @param tornado largest swing first
 * @param sobol largest first; correlations are off, because a share of the variance per input exists only without them
 * @param sobolTrekkingen pairs of draws behind the indices
 */
public record Gevoeligheden(List<Zwaai> tornado, List<Aandeel> sobol, int sobolTrekkingen) {

    /**
     * The outcome with one input at its 10% and 90% quantile, all others central.
     *
     * @param omslagpunt where the outcome is zero; empty without
     */
    public record Zwaai(
            String code, double p10, double p90, double uitkomstP10, double uitkomstP90, OptionalDouble omslagpunt) {

        public double breedte() {
            return Math.abs(uitkomstP90 - uitkomstP10);
        }
    }

    /**
     * First-order index: the share of the variance of the outcome that knowing this input alone would take away.
     *
     * @param standaardfout Monte-Carlo standard error of the index
     */
    public record Aandeel(String code, double index, double standaardfout) {}
}
