package nl.impactmonitor.kpi.contextbestand;

import java.math.BigDecimal;

/**
 * One figure of a file.
 *
 * @param plek where it stands, as a JSON pointer without the last part
 * @param regio code of the monitor; NL for the country
 * @param status null when the file does not tell
 */
public record Contextregel(
        String plek, String indicator, String regio, Periode periode, BigDecimal waarde, Waardestatus status) {}
