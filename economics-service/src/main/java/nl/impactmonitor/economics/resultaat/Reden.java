package nl.impactmonitor.economics.resultaat;

/** Why a figure is held back. */
public enum Reden {
    /** Fewer people than the minimum are behind it. */
    TE_WEINIG_PERSONEN,
    /** One person could be worked out from it (p% rule). */
    GEDOMINEERD,
    /** It was not calculated, for want of parameters. */
    NIET_BEREKEND
}
