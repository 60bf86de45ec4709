package nl.impactmonitor.interview.codeboek;

/** What looking up a code gave. */
public enum Opzoeking {
    GEVONDEN,
    ONBEKENDE_VERSIE,
    ONBEKENDE_CODE
}
