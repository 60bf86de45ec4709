package nl.impactmonitor.kpi.context;

/** A version of one indicator of the code list. */
record Indicator(String code, int versie, String naam, String eenheid, String omschrijving, String bron) {}
