package nl.impactmonitor.economics.berekening;

import java.util.List;
import nl.impactmonitor.economics.resultaat.Lid;

/**
 * What a calculation leaves behind.
 *
 * @param bevroren the frozen input, JSON
 * @param resultaat what may be shown, JSON
 * @param leden who counted
 */
public record Uitkomst(String bevroren, String resultaat, List<Lid> leden) {}
