package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.maat.Uitleg;

record Leefgebieden(
        @JsonUnwrapped Maatkop kop, Meetmoment moment, List<Leefgebied> leefgebieden, List<Uitleg> uitleg) {}
