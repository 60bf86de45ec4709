package nl.impactmonitor.economics.verdeling;

/** The distributions that a parameter can be given. */
public enum Verdelingsoort {
    NORMAAL,
    LOGNORMAAL,
    BETA,
    DRIEHOEK,
    PERT,
    UNIFORM
}
