package nl.impactmonitor.interview.codeboek;

/** How far a LES reaches: the own region, other regions too, or the country. */
public enum Reikwijdte {
    REGIO,
    REGIOS,
    LANDELIJK
}
