package nl.impactmonitor.bench;

/**
 * One line of the report: a figure of the monitor beside a bare probe of the same run.
 *
 * @param name what was measured
 * @param unit unit of figure and probe
 * @param figure readings of the monitor, one per repetition
 * @param probe what the probe is, in words
 * @param bare readings of the probe, taken between those of the monitor
 * @param value the reading compared with the bar (a median, a p99)
 * @param bar what it should reach, in the words of the requirement; empty when it is only reported
 * @param met whether {@code value} (or the ratio) reaches the bar
 */
record Figure(
        String name, String unit, Samples figure, String probe, Samples bare, double value, String bar, boolean met) {

    /** Median of the monitor over median of the probe. */
    double ratio() {
        return figure.median() / bare.median();
    }
}
