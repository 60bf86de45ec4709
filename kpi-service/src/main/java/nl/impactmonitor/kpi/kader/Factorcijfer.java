package nl.impactmonitor.kpi.kader;

import java.util.List;
import nl.impactmonitor.kpi.herkomst.Lid;

/**
 * How often a code was given.
 *
 * @param sleutel kind, code and version of the codeboek, which tell it apart
 * @param naam as people read it
 * @param bereik of a les: REGIO, REGIOS or LANDELIJK; null for what is none, and when that was not told
 * @param thema as people read it; null without one
 * @param interviews in which it was given, each with the versie of what was told of it
 */
public record Factorcijfer(
        String sleutel,
        String naam,
        String soort,
        String bereik,
        String thema,
        Integer deelvraag,
        long fragmenten,
        List<Lid> interviews) {}
