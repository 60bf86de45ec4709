package nl.impactmonitor.kpi.contributie;

/** The dated, sourced figures that the rules use; their values are records in the table parameter. */
public enum ParameterCode {
    /** Statutory minimum wage in EUR per hour, 21 years and over. */
    WML_UURLOON,
    /** Hours a week by which a change counts as better or worse. */
    ARBEIDSMARKT_MINIMALE_VERANDERING_UREN,
    /** Lowest trede of the participatieladder that the strict reading of ARBEIDSMARKT accepts. */
    ARBEIDSMARKT_STRIKT_VANAF_TREDE,
    /** Rank of a contract: a higher one is firmer, equal ones stand beside each other. */
    CONTRACTRANG_VAST,
    CONTRACTRANG_TIJDELIJK,
    CONTRACTRANG_ZZP,
    CONTRACTRANG_UITZEND,
    CONTRACTRANG_OPROEP,
    /** 1: only a new traject counts for TRAJECTEN; 0: an adapted existing one as well. */
    TRAJECTEN_ALLEEN_NIEUW,
    /** Least number of people behind a published figure. */
    MINIMALE_CELFREQUENTIE,
    /** The same for who reads live within the programme, and may not see data of persons. */
    MINIMALE_CELFREQUENTIE_INTERN,
    /** Least width, in people, of the interval in which a suppressed figure can be known to lie. */
    BESCHERMINGSINTERVAL;

    static ParameterCode contractrang(Contractsoort soort) {
        return valueOf("CONTRACTRANG_" + soort.name());
    }
}
