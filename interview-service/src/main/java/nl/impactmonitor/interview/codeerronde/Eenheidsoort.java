package nl.impactmonitor.interview.codeerronde;

/** What agreement is counted over: the fragmenten that there are when the round opens, or the lines with text of each verslag. */
enum Eenheidsoort {
    FRAGMENT,
    ALINEA
}
