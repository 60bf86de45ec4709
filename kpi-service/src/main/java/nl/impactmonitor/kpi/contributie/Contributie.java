package nl.impactmonitor.kpi.contributie;

import java.util.List;

/** All that one deelnemer or traject adds to the stand of its pilot; at most one feit per KPI, lezing and day. */
public record Contributie(String pilot, Groep groep, List<Feit> feiten) {

    public Contributie {
        feiten = List.copyOf(feiten);
    }
}
