package nl.impactmonitor.kpi.kader;

/**
 * How often a code was given.
 *
 * @param sleutel kind, code and version of the codeboek, which tell it apart
 * @param naam as people read it
 * @param bereik of a les: REGIO, REGIOS or LANDELIJK; null for what is none, and when that was not told
 * @param thema as people read it; null without one
 */
public record Factorcijfer(
        String sleutel, String naam, String soort, String bereik, String thema, Integer deelvraag, long fragmenten) {}
