package nl.impactmonitor.participant.bewijs;

public enum Bewijssoort {
    DIPLOMA,
    MBO_CERTIFICAAT,
    PRAKTIJKVERKLARING,
    BRANCHECERTIFICAAT,
    TAAL_REKENEXAMEN,
    BEWIJS_VAN_DEELNAME
}
