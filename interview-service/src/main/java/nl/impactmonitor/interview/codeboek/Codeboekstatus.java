package nl.impactmonitor.interview.codeboek;

/** From CONCEPT to GEPUBLICEERD, and from there to VERVALLEN; never back. Only with a GEPUBLICEERD version is coded. */
public enum Codeboekstatus {
    CONCEPT,
    GEPUBLICEERD,
    VERVALLEN
}
