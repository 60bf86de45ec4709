package nl.impactmonitor.kpi.doelwaarde;

/** AFGESPROKEN: in the agreement of the programme. AANNAME: the monitor's own, such as the split over pilots. */
public enum Doelwaardesoort {
    AFGESPROKEN,
    AANNAME
}
