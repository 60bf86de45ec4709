package nl.impactmonitor.economics.parameterset;

/** Only a published set can be calculated with; from then on it never changes. */
public enum ParametersetStatus {
    CONCEPT,
    GEPUBLICEERD
}
